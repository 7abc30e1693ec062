package kz.enrollment.reports.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.enrollment.reports.ApplicationSummary;
import kz.enrollment.reports.Issuer;
import kz.enrollment.reports.Official;

/** Blocks that several documents share. */
record CommonBlocks(Texts texts) {

    List<Block> application(ApplicationSummary application) {
        return List.of(
                field("registration", application.registrationNumber()),
                field("applicant", application.applicantName()),
                field("child", application.childName()),
                field("birthDate", texts.date(application.childBirthDate())),
                field("grade", texts.get("grade", application.schoolYear())),
                field("language", application.instructionLanguage()));
    }

    List<Block> decision(LocalDate day, Official official) {
        String decidedBy =
                official.name().isEmpty() ? official.position() : official.position() + ", " + official.name();
        return Stream.of(
                        field("decidedOn", texts.date(day)),
                        field("decidedBy", decidedBy),
                        field("signature", official.signature()))
                .filter(part -> !part.text().isEmpty())
                .toList();
    }

    List<Block> contacts(Issuer issuer) {
        return Stream.of(
                        field("department", issuer.department()),
                        field("hotLines", String.join(", ", issuer.hotLines())))
                .filter(contact -> !contact.text().isEmpty())
                .toList();
    }

    Block legalBasis(String norms) {
        return field("legalBasis", norms);
    }

    private Block field(String name, String value) {
        return Block.field(texts.get("field." + name), value);
    }
}
