package kz.enrollment.reports.internal;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.reports.DocumentHeader;
import kz.enrollment.reports.Issuer;
import kz.enrollment.reports.LedgerFile;

/** Parameters of the template: everything outside the body. */
record LayoutParameters(Printable printable, PrintableText printableText) {

    Map<String, Object> toMap() {
        Map<String, Object> parameters = new HashMap<>();
        head(parameters);
        verification(parameters);
        appendix(parameters);
        parameters.replaceAll((name, value) -> value instanceof String text ? printableText.of(text) : value);
        return parameters;
    }

    private void head(Map<String, Object> parameters) {
        Composition composition = printable.composition();
        DocumentHeader header = composition.header();
        Texts texts = printable.texts();
        parameters.put("service", texts.get("service"));
        parameters.put("schoolKk", header.issuer().nameKk());
        parameters.put("schoolRu", header.issuer().nameRu());
        parameters.put("contacts", contacts(header.issuer()));
        parameters.put("number", texts.get("number", header.number()));
        parameters.put("date", texts.date(header.date()));
        parameters.put("title", composition.title());
        parameters.put("subtitle", composition.subtitle());
        parameters.put("footer", texts.get("footer", composition.name(), header.number()));
        parameters.put(
                "pageFormat",
                new MessageFormat(texts.get("page"), texts.language().locale()));
    }

    private String contacts(Issuer issuer) {
        String phone = issuer.phone().isEmpty() ? "" : printable.texts().get("phone", issuer.phone());
        return Stream.of(issuer.address(), phone).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void verification(Map<String, Object> parameters) {
        String url = printable.composition().header().verificationUrl().toString();
        Texts texts = printable.texts();
        parameters.put("qrCode", new QrCodeImage(url));
        parameters.put("qrAlternative", texts.get("verify.alt", url));
        parameters.put("verifyHeading", texts.get("verify.heading"));
        parameters.put("verifyText", texts.get("verify.text"));
        parameters.put("verifyUrl", url);
        parameters.put("ledgerFile", ledgerFile(printable.composition().header().ledgerFile()));
    }

    private String ledgerFile(LedgerFile file) {
        Texts texts = printable.texts();
        return file == null ? null : texts.get("ledgerFile", texts.dateOf(file.day()), file.sha256());
    }

    private void appendix(Map<String, Object> parameters) {
        DocumentHeader header = printable.composition().header();
        Texts texts = printable.texts();
        parameters.put("appendix", texts.get("order.appendix", texts.dateOf(header.date()), header.number()));
        parameters.put("listTitle", texts.get("order.list"));
        parameters.put("columnNumber", texts.get("order.column.number"));
        parameters.put("columnChild", texts.get("order.column.child"));
        parameters.put("columnBirthDate", texts.get("order.column.birthDate"));
        parameters.put("columnRegistration", texts.get("order.column.registration"));
        parameters.put("columnLanguage", texts.get("order.column.language"));
    }
}
