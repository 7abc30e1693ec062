package kz.enrollment.sandbox.city;

/** What stands above a street in an address: the city or region, and its district. */
public record Locality(String regionKk, String regionRu, String districtCode, String districtKk, String districtRu) {

    static final Locality OUTSIDE_THE_CITY =
            new Locality("Алматы облысы", "Алматинская область", "KARASAI", "Қарасай ауданы", "Карасайский район");

    static Locality of(District district) {
        return new Locality("Алматы қаласы", "город Алматы", district.code(), district.nameKk(), district.nameRu());
    }
}
