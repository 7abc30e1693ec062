package kz.enrollment.sandbox.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.enrollment.sandbox.city.Language;
import kz.enrollment.sandbox.city.School;

/** Identifiers that follow from what they name, so that tables can refer to each other and tests know them beforehand. */
final class Ids {

    private Ids() {}

    static UUID school(School school) {
        return of("school/" + school.kind() + "/" + school.number());
    }

    static UUID campaign(String code) {
        return of("campaign/" + code);
    }

    static UUID stream(String campaign, School school, Language language) {
        return of("stream/" + campaign + "/" + school.number() + "/" + language);
    }

    static UUID of(String name) {
        return UUID.nameUUIDFromBytes(("demo/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
