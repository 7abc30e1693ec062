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
        Optional<String> house = house(node);
        Optional<String> flat = node.text("flat");
        return new Address(
                node.requiredText("street"),
                house.orElse(null),
                flat.orElse(null),
                oneLine(node, "nameKz", house.map(number -> number + "-үй"), flat.map(number -> number + "-пәтер")),
                oneLine(node, "nameRu", house.map(number -> "д. " + number), flat.map(number -> "кв. " + number)),
                node.text("arCode").orElse(null),
                status.equals(TEMPORARY),
                date(node, "beginDate"),
                date(node, "endDate"));
    }

    private static Optional<String> house(Node node) {
        String house = Stream.of(node.text("building"), node.text("corpus"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
        return Optional.of(house).filter(text -> !text.isEmpty());
    }

    private static LocalDate date(Node node, String name) {
        return node.text(name).map(LocalDate::parse).orElse(null);
    }

    /** City or region, district, street, house, flat: what a person would write on an envelope. */
    private static String oneLine(Node node, String nameInLanguage, Optional<String> house, Optional<String> flat) {
        Stream<String> places = Stream.of("district", "region")
                .flatMap(level -> node.child(level).flatMap(place -> place.text(nameInLanguage)).stream());
        Stream<String> rest = Stream.of(node.text("street"), house, flat).flatMap(Optional::stream);
        return Stream.concat(places, rest).collect(Collectors.joining(", "));
    }
}
