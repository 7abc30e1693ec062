package kz.enrollment.sandbox.city;

/** A district of the city with the hot lines of its education department. */
public record District(String code, String nameKk, String nameRu, String hotline) {}
