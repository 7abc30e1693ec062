package kz.enrollment.schoolregistry.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.schoolregistry.HomeAddress;

/**
 * The rows that may hold an address. For each language of instruction, rows that name the code of the house decide; where
 * there are none, street and house number do: a code cannot be misspelt and survives a new street name (Rules §9).
 */
public final class CatchmentRows {

    private final List<CatchmentRow> byCode;
    private final List<CatchmentRow> byHouse;

    /** @param candidates of the street or with the code, in force on the day */
    public CatchmentRows(List<CatchmentRow> candidates, HomeAddress address) {
        HouseNumber house = HouseNumber.of(address.building());
        byCode = candidates.stream().filter(row -> row.isOf(address.code())).toList();
        byHouse = candidates.stream()
                .filter(row -> !row.isOf(address.code()) && !row.isOfAnother(address.code()) && row.covers(house))
                .toList();
    }

    /** Schools that any row names. */
    public Set<UUID> schools() {
        return Stream.of(byCode, byHouse)
                .flatMap(List::stream)
                .map(CatchmentRow::schoolId)
                .collect(Collectors.toSet());
    }

    public boolean hold(UUID school, String language) {
        List<CatchmentRow> coded = applying(byCode, language);
        List<CatchmentRow> deciding = coded.isEmpty() ? applying(byHouse, language) : coded;
        return deciding.stream().anyMatch(row -> row.schoolId().equals(school));
    }

    private static List<CatchmentRow> applying(List<CatchmentRow> rows, String language) {
        return rows.stream().filter(row -> row.appliesTo(language)).toList();
    }
}
