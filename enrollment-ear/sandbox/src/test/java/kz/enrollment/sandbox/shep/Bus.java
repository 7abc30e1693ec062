package kz.enrollment.sandbox.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import kz.enrollment.sandbox.SandboxExtension;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.SoapSignature;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Asks the sandbox's bus the way the product does. */
final class Bus {

    private final SandboxExtension sandbox;

    Bus(SandboxExtension sandbox) {
        this.sandbox = sandbox;
    }

    Answer ask(String service, Map<String, String> data) {
        return new Answer(raw(signed(envelope(service, data))));
    }

    /** Signed as our organisation signs. */
    static String signed(String xml) {
        return signed(xml, SandboxExtension.pki().product());
    }

    static String signed(String xml, Holder holder) {
        return new String(SoapSignature.sign(xml.getBytes(UTF_8), holder), UTF_8);
    }

    HttpResponse<String> raw(String xml) {
        return sandbox.post("/shep", xml, "Content-Type", "text/xml; charset=utf-8", "SOAPAction", "\"\"");
    }

    static String envelope(String service, Map<String, String> data) {
        var elements = data.entrySet().stream()
                .map(e -> "<%1$s>%2$s</%1$s>".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining());
        return """
                <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">
                <soapenv:Body><typ:SendMessage xmlns:typ="http://bip.bee.kz/SyncChannel/v10/Types"><request>
                <requestInfo><messageId>%s</messageId><serviceId>%s</serviceId>
                <messageDate>2026-07-01T10:00:00.000+05:00</messageDate>
                <sender><senderId>enrollment</senderId><password>x</password></sender></requestInfo>
                <requestData><data>%s</data></requestData>
                </request></typ:SendMessage></soapenv:Body></soapenv:Envelope>""".formatted(UUID.randomUUID(), service, elements);
    }

    /** An answer whose parts are asked for by XPath without regard to namespaces. */
    record Answer(HttpResponse<String> http) {

        String text(String path) {
            try {
                var steps = path.replaceAll("(^|/)([\\w-]+)", "$1*[local-name()='$2']");
                return XPathFactory.newInstance().newXPath().evaluate("//" + steps, document());
            } catch (javax.xml.xpath.XPathExpressionException e) {
                throw new IllegalArgumentException(e);
            }
        }

        int count(String name) {
            return document().getElementsByTagNameNS("*", name).getLength();
        }

        String code() {
            return text("status/code");
        }

        Document document() {
            try {
                var factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                return factory.newDocumentBuilder().parse(new InputSource(new StringReader(http.body())));
            } catch (javax.xml.parsers.ParserConfigurationException
                    | org.xml.sax.SAXException
                    | java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
