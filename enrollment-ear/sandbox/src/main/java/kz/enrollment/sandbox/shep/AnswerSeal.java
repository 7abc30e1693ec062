package kz.enrollment.sandbox.shep;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.enrollment.sandbox.pki.CityPki;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.SoapSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finishes an answer: leaves things out when ordered, and signs it as the bus does. */
final class AnswerSeal {

    /** Root of data that is signed as a document of its own; the name is ours. */
    private static final String PAYLOAD = "response";

    /** Some systems speak with the national algorithm, so that both are always in use. */
    private static final Set<String> NATIONAL = Set.of("PMPK_CONCLUSION");

    private final CityPki pki;

    AnswerSeal(CityPki pki) {
        this.pki = pki;
    }

    byte[] seal(ShepRequest request, String answer) {
        return sealed(request, answer, signer(request));
    }

    /** Signed by somebody who is not the bus. */
    byte[] falselySeal(ShepRequest request, String answer) {
        return sealed(request, answer, pki.falseBus());
    }

    /** The later half of the data is missing; what is left is signed like everything. */
    byte[] sealHalf(ShepRequest request, String answer) {
        Document message = Dom.read(answer.getBytes(StandardCharsets.UTF_8));
        List<Element> leaves = leaves(data(message));
        leaves.subList(leaves.size() / 2, leaves.size())
                .forEach(leaf -> leaf.getParentNode().removeChild(leaf));
        return sealed(request, new String(Dom.bytes(message), StandardCharsets.UTF_8), signer(request));
    }

    byte[] sealFault(String fault) {
        return SoapSignature.sign(fault.getBytes(StandardCharsets.UTF_8), pki.bus());
    }

    private byte[] sealed(ShepRequest request, String answer, Holder signer) {
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        return SoapSignature.sign(request.signedData() ? withSignedData(bytes, signer) : bytes, signer);
    }

    private static byte[] withSignedData(byte[] answer, Holder signer) {
        Document message = Dom.read(answer);
        Element data = data(message);
        Element payload = message.createElementNS(null, PAYLOAD);
        Dom.children(data).forEach(payload::appendChild);
        Document signed = Dom.read(signer.xml(Dom.bytes(Dom.alone(payload))));
        data.appendChild(message.importNode(signed.getDocumentElement(), true));
        return Dom.bytes(message);
    }

    private Holder signer(ShepRequest request) {
        return NATIONAL.contains(request.serviceId()) ? pki.nationalBus() : pki.bus();
    }

    private static Element data(Document message) {
        return (Element) message.getElementsByTagName("data").item(0);
    }

    private static List<Element> leaves(Element parent) {
        List<Element> children = Dom.children(parent);
        return children.stream()
                .flatMap(child -> Dom.children(child).isEmpty() ? Stream.of(child) : leaves(child).stream())
                .toList();
    }
}
