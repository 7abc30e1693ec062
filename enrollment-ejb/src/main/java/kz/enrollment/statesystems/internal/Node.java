package kz.enrollment.statesystems.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** An element of an answer, read by the local names of its children: systems differ in namespaces, not in names. */
record Node(Element element) {

    boolean is(String namespace, String localName) {
        return localName.equals(element.getLocalName()) && namespace.equals(element.getNamespaceURI());
    }

    List<Node> children() {
        var all = element.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(Element.class::isInstance)
                .map(child -> new Node((Element) child))
                .toList();
    }

    List<Node> children(String localName) {
        return children().stream()
                .filter(child -> localName.equals(child.element.getLocalName()))
                .toList();
    }

    Optional<Node> child(String localName) {
        return children(localName).stream().findFirst();
    }

    /** @throws MalformedAnswer when there is no such child */
    Node required(String localName) {
        return child(localName).orElseThrow(() -> new MalformedAnswer("no " + localName));
    }

    /** The text of a child; empty when the child is absent or blank. */
    Optional<String> text(String localName) {
        return child(localName)
                .map(child -> child.element.getTextContent().strip())
                .filter(text -> !text.isEmpty());
    }

    /** @throws MalformedAnswer when the child is absent or blank */
    String requiredText(String localName) {
        return text(localName).orElseThrow(() -> new MalformedAnswer("no " + localName));
    }

    /** @throws MalformedAnswer unless the child says true or false */
    boolean requiredTruth(String localName) {
        return switch (requiredText(localName)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new MalformedAnswer(localName + " is neither true nor false");
        };
    }

    @Override
    public String toString() {
        return "Node[" + element.getLocalName() + ']';
    }
}
