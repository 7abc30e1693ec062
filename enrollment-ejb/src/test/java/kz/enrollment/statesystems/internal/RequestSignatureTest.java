package kz.enrollment.statesystems.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import kz.enrollment.crypto.SafeXml;
import kz.enrollment.statesystems.RegistryUnavailable.Reason;
import kz.enrollment.testpki.Holder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What we send is signed; checked with the platform's own implementation, not with the one that signs. */
class RequestSignatureTest {

    private static final String SERVICE = "MCDB_SERVICE";
    private static final String GOOD = "<registered>true</registered>";
    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    private final BusStub bus = new BusStub();

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void exactly_the_body_is_signed_with_our_key() throws Exception {
        Document sent = sent(Map.of("iin", "ҒАБДУЛЛИНА & <Әсел>\r\n"));
        Element body = element(sent, Shep.SOAP, "Body");
        Element security = element(sent, Shep.WSSE, "Security");
        assertThat(security.getAttributeNS(Shep.SOAP, "mustUnderstand")).isEqualTo("1");
        var context = new DOMValidateContext(
                BusPki.own().certificate().getPublicKey(), element(sent, XMLSignature.XMLNS, "Signature"));
        context.setIdAttributeNS(body, Shep.WSU, "Id");
        XMLSignature signature = valid(context);
        assertThat(signature.getSignedInfo().getSignatureMethod().getAlgorithm())
                .isEqualTo("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
        Reference only = signature.getSignedInfo().getReferences().get(0);
        assertThat(signature.getSignedInfo().getReferences()).hasSize(1);
        assertThat(only.getURI()).isEqualTo("#" + body.getAttributeNS(Shep.WSU, "Id"));
        assertThat(only.getTransforms()).extracting(Transform::getAlgorithm).containsExactly(EXCLUSIVE);
    }

    @Test
    void the_key_is_told_by_our_certificate() throws Exception {
        Element identifier = element(sent(Map.of()), Shep.WSSE, "KeyIdentifier");
        assertThat(identifier.getAttribute("ValueType")).isEqualTo(Shep.X509V3);
        assertThat(Base64.getDecoder().decode(identifier.getTextContent()))
                .isEqualTo(BusPki.OWN.certificate().getEncoded());
    }

    @Test
    void a_service_that_wants_it_gets_data_signed_as_a_document_of_its_own() throws Exception {
        bus.with("ENROLLMENT_SHEP_SIGNED_DATA_" + SERVICE, "true");
        Document sent = sentAnyway(Map.of("iin", "200514599008"));
        Element data = element(sent, null, "data");
        Document alone = SafeXml.newDocument();
        alone.appendChild(alone.importNode(SafeXml.children(data).get(0), true));
        Element signature = element(alone, XMLSignature.XMLNS, "Signature");
        XMLSignature valid =
                valid(new DOMValidateContext(BusPki.own().certificate().getPublicKey(), signature));
        List<Reference> references = valid.getSignedInfo().getReferences();
        assertThat(references).hasSize(1);
        assertThat(references.get(0).getURI()).isEmpty();
        assertThat(references.get(0).getTransforms())
                .extracting(Transform::getAlgorithm)
                .containsExactly(Transform.ENVELOPED, "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments");
        assertThat(element(alone, null, "iin").getTextContent()).isEqualTo("200514599008");
    }

    @Test
    void data_with_a_signature_of_its_own_is_read_from_what_is_signed() {
        bus.with("ENROLLMENT_SHEP_SIGNED_DATA_" + SERVICE, "true");
        assertThat(registered(payload("true"))).isTrue();
        assertRefused(payload("true").replace("<registered>true", "<registered>false"));
        assertRefused("<response>" + GOOD + "</response>");
        assertRefused(payload("true") + "<response>" + GOOD + "</response>");
    }

    @Test
    void data_signed_by_a_stranger_by_nobody_or_in_part_does_not_count() {
        bus.with("ENROLLMENT_SHEP_SIGNED_DATA_" + SERVICE, "true");
        assertRefused(payload("true", BusPki.STRANGER));
        assertRefused(payload("true").replaceFirst("(<ds:SignatureValue>)[^<]*", "$1AAAA"));
        String twice = "</ds:Reference><ds:Reference URI=\"\"><ds:DigestMethod Algorithm="
                + "\"http://www.w3.org/2001/04/xmlenc#sha256\"></ds:DigestMethod>"
                + "<ds:DigestValue>AAAA</ds:DigestValue></ds:Reference>";
        assertRefused(OddSignature.again(payload("true").replace("</ds:Reference>", twice), SafeXml.C14N));
    }

    private static String payload(String registered) {
        return payload(registered, BusPki.BUS);
    }

    private static String payload(String registered, Holder signer) {
        String plain = "<response><registered>" + registered + "</registered></response>";
        return new String(signer.xml(plain.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private boolean registered(String data) {
        return bus.says(data)
                .client()
                .ask(SERVICE, Map.of("iin", "1"), answer -> answer.data().requiredTruth("registered"));
    }

    private void assertRefused(String data) {
        assertThatThrownBy(() -> registered(data)).hasMessage(SERVICE + ' ' + Reason.SIGNATURE);
    }

    private Document sent(Map<String, String> data) {
        bus.says(GOOD).client().ask(SERVICE, data, answer -> answer);
        return SafeXml.parse(bus.received().getBytes(StandardCharsets.UTF_8));
    }

    /** Of a question whose answer does not matter. */
    private Document sentAnyway(Map<String, String> data) {
        assertThatThrownBy(() -> bus.says(GOOD).client().ask(SERVICE, data, answer -> answer))
                .hasMessage(SERVICE + ' ' + Reason.SIGNATURE);
        return SafeXml.parse(bus.received().getBytes(StandardCharsets.UTF_8));
    }

    private static XMLSignature valid(DOMValidateContext context) throws MarshalException, XMLSignatureException {
        XMLSignature signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
        assertThat(signature.validate(context)).isTrue();
        return signature;
    }

    private static Element element(Document document, String namespace, String name) {
        var found = document.getElementsByTagNameNS(namespace, name);
        assertThat(found.getLength()).as(name).isOne();
        return (Element) found.item(0);
    }
}
