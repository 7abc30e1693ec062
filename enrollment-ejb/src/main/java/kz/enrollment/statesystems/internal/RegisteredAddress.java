package kz.enrollment.statesystems.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.statesystems.PersonRegister.Address;

/** Reads {@code regAddress} of the register of persons. */
final class RegisteredAddress {

    private static final String PERMANENT = "1";
    private static final String TEMPORARY = "2";

    private RegisteredAddress() {}

    static Address read(Node node) {
        String status = node.required("status").requiredText("code");
        if (!status.equals(PERMANENT) && !status.equals(TEMPORARY)) {
            throw new MalformedAnswer("status of the address");
        }
        String house = Stream.of(node.text("building"), node.text("corpus"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
        return new Address(
                node.requiredText("street"),
                house.isEmpty() ? null : house,
                node.text("flat").orElse(null),
                oneLine(node, "nameKz", house, node.text("flat").map(flat -> flat + "-пәтер")),
                oneLine(node, "nameRu", house, node.text("flat").map(flat -> "кв. " + flat)),
                node.text("arCode").orElse(null),
                status.equals(TEMPORARY),
                date(node, "beginDate"),
                date(node, "endDate"));
    }

    private static LocalDate date(Node node, String name) {
        return node.text(name).map(LocalDate::parse).orElse(null);
    }

    /** City or region, district, street, house, flat: what a person would write on an envelope. */
    private static String oneLine(Node node, String nameInLanguage, String house, Optional<String> flat) {
        Stream<String> places = Stream.of("district", "region")
                .flatMap(level -> node.child(level).flatMap(place -> place.text(nameInLanguage)).stream());
        Stream<String> rest = Stream.of(node.text("street"), Optional.of(house).filter(text -> !text.isEmpty()), flat)
                .flatMap(Optional::stream);
        return Stream.concat(places, rest).collect(Collectors.joining(", "));
    }
}
