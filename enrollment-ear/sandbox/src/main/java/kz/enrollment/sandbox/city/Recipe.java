package kz.enrollment.sandbox.city;

import java.util.EnumSet;
import java.util.Set;
import kz.enrollment.sandbox.city.Child.HealthForm;
import kz.enrollment.sandbox.city.Family.Kinship;
import kz.enrollment.sandbox.city.Family.PhoneHabit;

/** What is special about the families of a situation; everything starts ordinary and is changed one trait at a time. */
record Recipe(
        Home home,
        Birth birth,
        int children,
        Kinship kinship,
        Set<HealthForm> forms,
        boolean conclusion,
        Record registers,
        PhoneHabit phone,
        Names names) {

    enum Home {
        CITY,
        TINY_CATCHMENT,
        OVERFULL_CATCHMENT,
        OUTSIDE_THE_CITY,
        TEMPORARY,
        TEMPORARY_ENDED,
        FORMER_STREET_NAME,
        /** Renamed a moment ago: no list of streets has the name, only the code of the house leads to the school. */
        NEW_STREET_NAME,
        NONE
    }

    enum Birth {
        USUAL,
        LAST_DAY,
        TOO_LATE
    }

    /** What the registers have of the child. */
    enum Record {
        RIGHT,
        ENROLLED_ALREADY,
        BIRTH_DATES_DIFFER,
        MISSING_IN_POPULATION_REGISTER
    }

    enum Names {
        USUAL,
        EVERY_KAZAKH_LETTER,
        NO_PATRONYMIC,
        VERY_LONG,
        FOREIGN
    }

    static Recipe ordinary() {
        return new Recipe(
                Home.CITY,
                Birth.USUAL,
                1,
                Kinship.MOTHER,
                EnumSet.allOf(HealthForm.class),
                false,
                Record.RIGHT,
                PhoneHabit.USUAL,
                Names.USUAL);
    }

    Recipe with(Home other) {
        return new Recipe(other, birth, children, kinship, forms, conclusion, registers, phone, names);
    }

    Recipe with(Birth other) {
        return new Recipe(home, other, children, kinship, forms, conclusion, registers, phone, names);
    }

    Recipe withChildren(int other) {
        return new Recipe(home, birth, other, kinship, forms, conclusion, registers, phone, names);
    }

    Recipe with(Kinship other) {
        return new Recipe(home, birth, children, other, forms, conclusion, registers, phone, names);
    }

    Recipe withForms(Set<HealthForm> other) {
        return new Recipe(home, birth, children, kinship, other, conclusion, registers, phone, names);
    }

    Recipe withConclusion() {
        return new Recipe(home, birth, children, kinship, forms, true, registers, phone, names);
    }

    Recipe with(Record other) {
        return new Recipe(home, birth, children, kinship, forms, conclusion, other, phone, names);
    }

    Recipe with(PhoneHabit other) {
        return new Recipe(home, birth, children, kinship, forms, conclusion, registers, other, names);
    }

    Recipe with(Names other) {
        return new Recipe(home, birth, children, kinship, forms, conclusion, registers, phone, other);
    }
}
