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

    /**
     * Empty without a registration that stands: the register leaves the element empty or marks it as ended.
     *
     * @throws MalformedAnswer when something of an address is there but whether it stands is not: half an answer must not
     *     say that somebody lives nowhere
     */
    static Optional<Address> read(Node node) {
        Optional<String> standing = node.child("status").flatMap(status -> status.text("code"));
        if (standing.isEmpty() && !node.children().isEmpty()) {
            throw new MalformedAnswer("an address without status");
        }
        return standing.filter(code -> code.equals(PERMANENT) || code.equals(TEMPORARY))
                .map(code -> address(node, code));
    }

    private static Address address(Node node, String status) {
        Optional<String> house = house(node);
        Optional<String> flat = node.text("flat");
        return new Address(
                // villages and garden plots have no street: such an address lies in no catchment
                node.text("street").orElse(""),
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
