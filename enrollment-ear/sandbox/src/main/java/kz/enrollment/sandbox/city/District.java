package kz.enrollment.sandbox.city;

/**
 * A district of the city.
 *
 * @param hotline phones of its education department
 * @param bin business identification number of that department
 */
public record District(String code, String nameKk, String nameRu, String hotline, String bin) {}
