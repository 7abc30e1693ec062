package kz.enrollment.sandbox.control;

import java.util.Map;
import java.util.Optional;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.phone.PhoneNetwork;

/** Changes the invented people while the city lives; phones follow. What is changed here ends with the process. */
public final class CityDesk {

    private static final int MOST_CHILDREN = 6;

    private final LivingCity city;
    private final PhoneNetwork phones;
    private final Newcomers newcomers;

    public CityDesk(LivingCity city, PhoneNetwork phones) {
        this.city = city;
        this.phones = phones;
        this.newcomers = new Newcomers(city);
    }

    /** Changes what the fields name. Empty when there is no such family. */
    public synchronized Optional<Family> change(String code, Map<String, String> fields) {
        return city.family(code).map(family -> kept(new FamilyChange(city.now(), new Fields(fields)).of(family)));
    }

    /** Invents a family, with what the fields say. */
    public synchronized Family add(Map<String, String> fields) {
        var wanted = new Fields(fields);
        return kept(new FamilyChange(city.now(), wanted).of(newcomers.family(wanted)));
    }

    /** Adds a child to a family. Empty when there is no such family, or it has six already. */
    public synchronized Optional<Family> addChild(String code, Map<String, String> fields) {
        return city.family(code)
                .filter(family -> family.children().size() < MOST_CHILDREN)
                .map(family -> kept(newcomers.withChild(family, new Fields(fields))));
    }

    private Family kept(Family family) {
        city.put(family);
        phones.register(family);
        return family;
    }
}
