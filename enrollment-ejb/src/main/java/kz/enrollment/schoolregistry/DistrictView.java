package kz.enrollment.schoolregistry;

/** A district of the city and the hot lines of its education department. */
public record DistrictView(String code, String nameKk, String nameRu, String hotline) {}
