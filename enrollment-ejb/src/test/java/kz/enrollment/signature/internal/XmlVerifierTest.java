package kz.enrollment.signature.internal;

import static kz.enrollment.signature.internal.Forgery.element;
import static kz.enrollment.signature.internal.Forgery.signature;
import static kz.enrollment.signature.internal.Pki.IIN;
import static kz.enrollment.signature.internal.Pki.NOW;
import static kz.enrollment.signature.internal.Pki.STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.enrollment.crypto.SafeXml;
import kz.enrollment.crypto.XmlSignature;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.VerifiedSignature;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class XmlVerifierTest {

    private static final String OTHER = "<application xmlns=\"urn:kz:enrollment:signed:1\">басқа</application>";

    private final Pki pki = Pki.of(Algorithm.RSA);
    private final Holder parent = pki.parent();

    @ParameterizedTest
    @EnumSource(names = {"RSA", "GOST_256", "GOST_512"})
    void a_plain_xml_signature_counts_with_each_algorithm_people_have(Algorithm algorithm) {
        Pki national = Pki.of(algorithm);
        byte[] xml = national.parent().xml(STATEMENT);

        assertThat(national.verify(SignatureFormat.XML, xml, STATEMENT, Pki.byPerson(IIN))
                        .algorithm())
                .isEqualTo(algorithm.name());
    }

    @Test
    void how_the_document_is_written_down_does_not_matter() {
        String xml = text(parent.xml(STATEMENT));

        assertThat(verify(bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n" + xml))
                        .iin())
                .isEqualTo(IIN);
        assertThat(verify(bytes(xml.replace("<text>", "<text  >"))).iin()).isEqualTo(IIN);
    }

    @Test
    void the_root_may_be_named_by_its_identifier() {
        byte[] content = bytes("<application Id=\"a1\">өтініш</application>");
        byte[] xml = Forgery.of(parent.xml(content))
                .change(document -> element(document, "Reference").setAttribute("URI", "#a1"))
                .signedBy(parent);

        assertThat(pki.verify(SignatureFormat.XML, xml, content, Pki.byPerson(IIN))
                        .iin())
                .isEqualTo(IIN);
    }

    @Nested
    class Wrapping {

        @Test
        void signed_content_moved_into_the_signature_under_another_root_is_refused() {
            byte[] content = bytes("<application Id=\"a1\">өтініш</application>");
            Document signed = SafeXml.parse(Forgery.of(parent.xml(content))
                    .change(document -> element(document, "Reference").setAttribute("URI", "#a1"))
                    .signedBy(parent));
            Document evil = SafeXml.parse(bytes("<application>басқа</application>"));
            Element signature = (Element) evil.importNode(signature(signed), true);
            Element object = evil.createElementNS(XmlSignature.NAMESPACE, "ds:Object");
            object.appendChild(evil.importNode(signed.getDocumentElement(), true));
            Element moved = SafeXml.children(object).get(0);
            moved.removeChild(SafeXml.children(moved).get(0));
            signature.appendChild(object);
            evil.getDocumentElement().appendChild(signature);
            byte[] xml = SafeXml.canonical(evil, SafeXml.C14N);

            refused(xml, content, SignatureProblem.MALFORMED);
            refused(xml, bytes("<application>басқа</application>"), SignatureProblem.MALFORMED);
        }

        @Test
        void the_signed_document_inside_another_is_refused() {
            byte[] xml = bytes("<evil>" + text(parent.xml(STATEMENT)) + "</evil>");

            refused(xml, STATEMENT, SignatureProblem.MALFORMED);
        }

        @Test
        void a_second_signature_is_refused_wherever_it_is() {
            byte[] beside = Forgery.of(parent.xml(STATEMENT))
                    .change(document -> document.getDocumentElement()
                            .appendChild(signature(document).cloneNode(true)))
                    .bytes();
            byte[] inside = Forgery.of(parent.xml(STATEMENT))
                    .change(document ->
                            signature(document).appendChild(signature(document).cloneNode(true)))
                    .bytes();

            refused(beside, STATEMENT, SignatureProblem.MALFORMED);
            refused(inside, STATEMENT, SignatureProblem.MALFORMED);
        }

        @Test
        void a_signature_that_covers_only_a_part_is_refused() {
            byte[] content = bytes("<application><text Id=\"t\">өтініш</text><sum>1</sum></application>");
            byte[] xml = Forgery.of(parent.xml(content))
                    .change(document -> element(document, "Reference").setAttribute("URI", "#t"))
                    .signedBy(parent);

            refused(xml, content, SignatureProblem.MALFORMED);
        }

        @Test
        void a_signature_without_or_with_two_references_to_the_document_is_refused() {
            byte[] none = Forgery.of(parent.xml(STATEMENT))
                    .change(document -> element(document, "SignedInfo").removeChild(element(document, "Reference")))
                    .signedBy(parent);
            byte[] two = Forgery.of(parent.xml(STATEMENT))
                    .change(document -> element(document, "SignedInfo")
                            .appendChild(element(document, "Reference").cloneNode(true)))
                    .signedBy(parent);

            refused(none, STATEMENT, SignatureProblem.MALFORMED);
            refused(two, STATEMENT, SignatureProblem.MALFORMED);
        }

        @Test
        void what_is_said_beside_the_signed_content_is_noticed_even_where_no_signature_looks() {
            String xml = text(parent.xml(STATEMENT));

            refused(bytes("<!-- басқа -->" + xml), STATEMENT, SignatureProblem.TAMPERED);
            refused(bytes(xml.replace("<text>", "<text><!-- басқа -->")), STATEMENT, SignatureProblem.TAMPERED);
            refused(bytes(xml.replace("<text>", " <text>")), STATEMENT, SignatureProblem.TAMPERED);
            refused(bytes(xml.replace("<text>", "<text a=\"1\">")), STATEMENT, SignatureProblem.TAMPERED);
            refused(bytes("<?say басқа?>" + xml), STATEMENT, SignatureProblem.TAMPERED);
        }

        @Test
        void the_signature_of_another_document_is_refused() {
            refused(parent.xml(bytes(OTHER)), STATEMENT, SignatureProblem.TAMPERED);
        }
    }

    @Nested
    class Algorithms {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
                    "http://www.w3.org/2000/09/xmldsig#dsa-sha1",
                    "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
                    "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
                    "http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
                    "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34102015-gostr34112015-512",
                    ""
                })
        void a_signature_by_another_algorithm_than_the_keys_good_ones_is_refused(String name) {
            refusedWith("SignatureMethod", name);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"http://www.w3.org/2000/09/xmldsig#sha1", "http://www.w3.org/2001/04/xmldsig-more#md5", ""})
        void a_broken_digest_is_refused(String name) {
            refusedWith("DigestMethod", name);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://www.w3.org/TR/1999/REC-xpath-19991116",
                    "http://www.w3.org/TR/1999/REC-xslt-19991116",
                    "http://www.w3.org/2002/06/xmldsig-filter2",
                    "http://www.w3.org/2000/09/xmldsig#base64"
                })
        void a_transform_that_chooses_what_is_signed_is_refused(String name) {
            byte[] xml = Forgery.of(parent.xml(STATEMENT))
                    .change(document ->
                            ((Element) element(document, "Transforms").getLastChild()).setAttribute("Algorithm", name))
                    .signedBy(parent);

            refused(xml, STATEMENT, SignatureProblem.WEAK);
        }

        @Test
        void a_reference_that_does_not_take_the_signature_out_is_refused() {
            byte[] xml = Forgery.of(parent.xml(STATEMENT))
                    .change(document -> element(document, "Transforms")
                            .removeChild(element(document, "Transforms").getFirstChild()))
                    .signedBy(parent);

            refused(xml, STATEMENT, SignatureProblem.MALFORMED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"http://127.0.0.1:9/x", "file:///etc/passwd", "#xpointer(id('a'))"})
        void nothing_outside_the_document_is_fetched(String address) {
            byte[] xml = Forgery.of(parent.xml(STATEMENT))
                    .change(document -> element(document, "Reference").setAttribute("URI", address))
                    .signedBy(parent);

            refused(xml, STATEMENT, SignatureProblem.MALFORMED);
        }

        private void refusedWith(String element, String name) {
            byte[] xml = Forgery.of(parent.xml(STATEMENT))
                    .change(document -> element(document, element).setAttribute("Algorithm", name))
                    .signedBy(parent);

            refused(xml, STATEMENT, SignatureProblem.WEAK);
        }
    }

    @Nested
    class Tampering {

        @Test
        void each_changed_letter_of_the_document_is_noticed() {
            String xml = text(parent.xml(STATEMENT));
            int signature = xml.indexOf("<ds:Signature");

            for (int i = 0; i < signature; i += 7) {
                byte[] changed = bytes(xml.substring(0, i) + 'q' + xml.substring(i + 1));
                assertThatThrownBy(() -> verify(changed)).isInstanceOf(SignatureRefused.class);
            }
        }

        @Test
        void a_changed_signature_or_digest_is_noticed() {
            byte[] value = Forgery.of(parent.xml(STATEMENT))
                    .change(document -> flip(element(document, "SignatureValue")))
                    .bytes();
            byte[] digest = Forgery.of(parent.xml(STATEMENT))
                    .change(document -> flip(element(document, "DigestValue")))
                    .signedBy(parent);

            refused(value, STATEMENT, SignatureProblem.TAMPERED);
            refused(digest, STATEMENT, SignatureProblem.TAMPERED);
        }

        @Test
        void another_certificate_in_place_of_the_signers_is_refused() {
            Holder other = pki.issuing.issue(Algorithm.RSA, Pki.person());
            byte[] xml = Forgery.of(parent.xml(STATEMENT))
                    .change(document -> element(document, "X509Certificate").setTextContent(base64(other)))
                    .bytes();

            refused(xml, STATEMENT, SignatureProblem.TAMPERED);
        }

        @Test
        void a_second_certificate_of_the_same_key_is_noticed_by_what_xades_signs() {
            Holder renewed = pki.issue(Pki.person());
            byte[] xml = Forgery.of(parent.xades(STATEMENT, NOW))
                    .change(document -> element(document, "X509Certificate").setTextContent(base64(renewed)))
                    .bytes();

            refused(xml, STATEMENT, SignatureProblem.TAMPERED);
        }

        @Test
        void changed_properties_of_xades_are_noticed() {
            String xml = text(parent.xades(STATEMENT, NOW));

            refused(
                    bytes(xml.replace("2026-06-10T04:00:00Z", "2026-06-09T04:00:00Z")),
                    STATEMENT,
                    SignatureProblem.TAMPERED);
        }

        @Test
        void properties_of_xades_that_nobody_signed_are_refused() {
            byte[] xml = Forgery.of(parent.xades(STATEMENT, NOW))
                    .change(document -> element(document, "SignedInfo")
                            .removeChild(element(document, "SignedInfo").getLastChild()))
                    .signedBy(parent);
            byte[] elsewhere = Forgery.of(parent.xades(STATEMENT, NOW))
                    .change(document ->
                            ((Element) element(document, "SignedInfo").getLastChild()).setAttribute("URI", "#other"))
                    .signedBy(parent);

            refused(xml, STATEMENT, SignatureProblem.MALFORMED);
            refused(elsewhere, STATEMENT, SignatureProblem.MALFORMED);
        }

        @Test
        void a_key_without_a_certificate_or_two_certificates_are_refused() {
            byte[] none = Forgery.of(parent.xml(STATEMENT))
                    .change(document -> element(document, "X509Data").removeChild(element(document, "X509Certificate")))
                    .bytes();
            byte[] two = Forgery.of(parent.xml(STATEMENT))
                    .change(document -> element(document, "X509Data")
                            .appendChild(element(document, "X509Certificate").cloneNode(true)))
                    .bytes();

            refused(none, STATEMENT, SignatureProblem.MALFORMED);
            refused(two, STATEMENT, SignatureProblem.MALFORMED);
        }
    }

    @Nested
    class Unreadable {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                    "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>",
                    "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>",
                    "<!DOCTYPE a><a/>",
                    "not xml at all",
                    "<a>",
                    "<a/>",
                    ""
                })
        void document_types_entities_and_what_is_no_signed_document_are_refused(String xml) {
            refused(bytes(xml), STATEMENT, SignatureProblem.MALFORMED);
        }

        @Test
        void a_document_type_before_a_good_signature_is_refused() {
            refused(
                    bytes("<!DOCTYPE application>" + text(parent.xml(STATEMENT))),
                    STATEMENT,
                    SignatureProblem.MALFORMED);
        }

        @Test
        void depth_does_not_break_the_reader() {
            int depth = 200_000;
            String deep = "<a>".repeat(depth) + "</a>".repeat(depth);
            String xml = text(parent.xml(STATEMENT)).replace("</ds:SignatureValue>", deep + "</ds:SignatureValue>");

            refused(bytes(xml), STATEMENT, SignatureProblem.MALFORMED);
        }

        @Test
        void a_signature_without_its_parts_is_refused() {
            for (String part : new String[] {
                "SignedInfo", "SignatureValue", "KeyInfo", "SignatureMethod", "CanonicalizationMethod", "DigestValue"
            }) {
                byte[] xml = Forgery.of(parent.xml(STATEMENT))
                        .change(document -> {
                            Element removed = element(document, part);
                            removed.getParentNode().removeChild(removed);
                        })
                        .bytes();

                assertThatThrownBy(() -> verify(xml)).as(part).isInstanceOf(SignatureRefused.class);
            }
        }
    }

    private VerifiedSignature verify(byte[] xml) {
        return pki.verify(SignatureFormat.XML, xml, STATEMENT, Pki.byPerson(IIN));
    }

    private void refused(byte[] xml, byte[] content, SignatureProblem problem) {
        assertThatThrownBy(() -> pki.verify(SignatureFormat.XML, xml, content, Pki.byPerson(IIN)))
                .isInstanceOf(SignatureRefused.class)
                .extracting("problem")
                .isEqualTo(problem);
    }

    private static void flip(Element base64) {
        byte[] value = Base64.getMimeDecoder().decode(base64.getTextContent());
        value[5] ^= 1;
        base64.setTextContent(Base64.getEncoder().encodeToString(value));
    }

    private static String base64(Holder holder) {
        return Base64.getEncoder()
                .encodeToString(SignerChecks.encoded(java.util.List.of(holder.certificate()))
                        .get(0));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
