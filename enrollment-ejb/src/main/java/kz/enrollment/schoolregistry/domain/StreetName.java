package kz.enrollment.schoolregistry.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Street names as catchment rows and registers are compared: lower case, single spaces, without the word for street,
 * avenue or microdistrict, which every source puts elsewhere.
 */
public final class StreetName {

    private static final Pattern NOT_WORDS = Pattern.compile("[.,«»\"()]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Set<String> KINDS = Set.of(
            "ул",
            "улица",
            "көшесі",
            "к-сі",
            "пр",
            "пр-т",
            "проспект",
            "даңғылы",
            "мкр",
            "микрорайон",
            "ықшамаудан",
            "ықшамауданы",
            "шағын",
            "ауданы",
            "пер",
            "переулок",
            "тұйық",
            "бульвар",
            "бульвары");

    private StreetName() {}

    /** Empty when the text has nothing but the word for a street. */
    public static String normalise(String street) {
        String words = NOT_WORDS.matcher(street == null ? "" : street).replaceAll(" ");
        StringBuilder kept = new StringBuilder();
        for (String word : SPACES.split(words.strip().toLowerCase(Locale.ROOT))) {
            if (!KINDS.contains(word)) {
                kept.append(kept.isEmpty() ? "" : " ").append(word);
            }
        }
        return kept.toString();
    }
}
