package kz.enrollment.statesystems.internal;

import java.util.List;
import java.util.Optional;
import kz.enrollment.crypto.SafeXml;
import org.w3c.dom.Element;

/** An element of an answer, read by the local names of its children: systems differ in namespaces, not in names. */
record Node(Element element) {

    boolean is(String namespace, String localName) {
        return SafeXml.is(element, namespace, localName);
    }

    List<Node> children() {
        return SafeXml.children(element).stream().map(Node::new).toList();
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
