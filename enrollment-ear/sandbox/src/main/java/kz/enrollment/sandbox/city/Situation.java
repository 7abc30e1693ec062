package kz.enrollment.sandbox.city;

import static kz.enrollment.sandbox.city.Recipe.ordinary;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import kz.enrollment.sandbox.city.Child.HealthForm;
import kz.enrollment.sandbox.city.Family.Kinship;
import kz.enrollment.sandbox.city.Family.PhoneHabit;

/** What a family is there to show. The texts are in {@code situations_kk|ru|en.properties}. */
public enum Situation {
    ORDINARY(560, ordinary()),
    ORDINARY_RUSSIAN(40, ordinary()),
    TINY_SCHOOL(12, ordinary().with(Recipe.Home.TINY_CATCHMENT)),
    OVERFULL_SCHOOL(40, ordinary().with(Recipe.Home.OVERFULL_CATCHMENT)),
    OUTSIDE(20, ordinary().with(Recipe.Home.OUTSIDE_THE_CITY)),
    TEMPORARY(10, ordinary().with(Recipe.Home.TEMPORARY).with(Kinship.FATHER)),
    FORMER_STREET(5, ordinary().with(Recipe.Home.FORMER_STREET_NAME)),
    NO_REGISTRATION(5, ordinary().with(Recipe.Home.NONE)),
    TWINS(8, ordinary().withChildren(2)),
    GUARDIAN(30, ordinary().with(Kinship.GUARDIAN)),
    TOO_YOUNG(6, ordinary().with(Recipe.Birth.TOO_LATE)),
    SIX_ON_LAST_DAY(6, ordinary().with(Recipe.Birth.LAST_DAY)),
    ENROLLED(6, ordinary().with(Recipe.Record.ENROLLED_ALREADY)),
    NO_VACCINATIONS(10, ordinary().withForms(Set.of(HealthForm.HEALTH_PASSPORT))),
    NO_HEALTH_PASSPORT(10, ordinary().withForms(Set.of(HealthForm.VACCINATIONS))),
    NO_FORMS(10, ordinary().withForms(Set.of()).with(Kinship.FATHER)),
    SPECIAL_WITH_CONCLUSION(30, ordinary().withConclusion()),
    SPECIAL_WITHOUT_CONCLUSION(6, ordinary()),
    NOT_IN_MOBILE_BASE(6, ordinary().with(PhoneHabit.NOT_IN_MOBILE_BASE)),
    BLOCKS_1414(6, ordinary().with(PhoneHabit.BLOCKS_1414)),
    WRONG_PHONE(6, ordinary().with(PhoneHabit.ANSWERS_FROM_ANOTHER_NUMBER)),
    REGISTER_ERROR(5, ordinary().with(Recipe.Record.BIRTH_DATES_DIFFER)),
    NOT_IN_REGISTER(5, ordinary().with(Recipe.Record.MISSING_IN_POPULATION_REGISTER)),
    FOREIGN(6, ordinary().with(Recipe.Names.FOREIGN)),
    KAZAKH_LETTERS(5, ordinary().with(Recipe.Names.EVERY_KAZAKH_LETTER)),
    NO_PATRONYMIC(6, ordinary().with(Recipe.Names.NO_PATRONYMIC)),
    VERY_LONG_NAMES(5, ordinary().with(Recipe.Names.VERY_LONG)),
    GUARDIAN_ENDED(5, ordinary().with(Kinship.GUARDIAN)),
    BORN_ABROAD(5, ordinary()),
    SOCIAL_SUPPORT(5, ordinary().withChildren(2)),
    NEW_STREET_NAME(5, ordinary().with(Recipe.Home.NEW_STREET_NAME)),
    TEMPORARY_ENDED(5, ordinary().with(Recipe.Home.TEMPORARY_ENDED)),
    FOREIGN_NO_REGISTRATION(5, ordinary().with(Recipe.Names.FOREIGN).with(Recipe.Home.NONE)),
    NO_ACT_NUMBER(30, ordinary());

    private final int families;
    private final Recipe recipe;

    Situation(int families, Recipe recipe) {
        this.families = families;
        this.recipe = recipe;
    }

    int families() {
        return families;
    }

    Recipe recipe() {
        return recipe;
    }

    /** Whether the civil registry has the record of the birth. */
    public boolean hasBirthAct() {
        return this != BORN_ABROAD;
    }

    /** Whether the list of the applicant's children carries the number of the record. */
    public boolean listsBirthAct() {
        return hasBirthAct() && this != NO_ACT_NUMBER;
    }

    /** Whether the decision on guardianship is over. */
    public boolean guardianshipEnded() {
        return this == GUARDIAN_ENDED;
    }

    /** Codes of the support the family gets. */
    public List<String> support() {
        return this == SOCIAL_SUPPORT ? List.of("TARGETED_ASSISTANCE", "LARGE_FAMILY") : List.of();
    }

    /** One sentence on what to expect, in {@code kk}, {@code ru} or {@code en}. */
    public String description(String language) {
        return ResourceBundle.getBundle(
                        "kz.enrollment.sandbox.city.situations",
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(name());
    }
}
