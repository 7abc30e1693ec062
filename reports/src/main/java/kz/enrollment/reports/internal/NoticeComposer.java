package kz.enrollment.reports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.enrollment.reports.AdmissionNotice;
import kz.enrollment.reports.ApplicationSummary;
import kz.enrollment.reports.DocumentHeader;
import kz.enrollment.reports.RefusalNotice;

/** Words of the two answers, admission and refusal (Rules §7). */
record NoticeComposer(Texts texts, CommonBlocks common, PlaceExplanation explanation) {

    Composition compose(AdmissionNotice notice) {
        List<Block> body = opening("admission", notice.application());
        body.addAll(common.decision(notice.decidedOn(), notice.decidedBy()));
        body.add(common.legalBasis(notice.header().legalBasis()));
        body.add(Block.heading(texts.get("admission.next")));
        body.add(Block.item(1, texts.get("admission.next.order", texts.dateFrom(notice.orderNotBefore()))));
        body.add(Block.item(2, texts.get("admission.next.withdraw")));
        body.add(Block.item(3, texts.get("admission.next.keep")));
        body.add(Block.heading(texts.get("contacts.heading")));
        return closing("admission", notice.header(), notice.application(), body);
    }

    Composition compose(RefusalNotice notice) {
        List<Block> body = opening("refusal", notice.application());
        body.addAll(common.decision(notice.decidedOn(), notice.decidedBy()));
        body.add(field("ground", texts.get("refusal.ground." + notice.ground())));
        body.add(field("norm", notice.norm()));
        body.add(common.legalBasis(notice.header().legalBasis()));
        body.add(Block.heading(texts.get("refusal.facts")));
        body.add(Block.paragraph(notice.facts(texts.language())));
        if (notice.places() != null) {
            body.addAll(explanation.refused(notice.places()));
        }
        body.add(Block.heading(texts.get("refusal.turn")));
        body.add(Block.paragraph(texts.get("refusal.elsewhere")));
        String term = texts.counted("refusal.complaint.days", notice.complaintWorkingDays());
        body.add(field("complaint", term));
        return closing("refusal", notice.header(), notice.application(), body);
    }

    private List<Block> opening(String kind, ApplicationSummary application) {
        List<Block> body = new ArrayList<>();
        body.add(Block.paragraph(texts.get(kind + ".text", application.registrationNumber())));
        body.addAll(common.application(application));
        return body;
    }

    private Composition closing(String kind, DocumentHeader header, ApplicationSummary application, List<Block> body) {
        body.addAll(common.contacts(header.issuer()));
        body.add(Block.verification());
        return new Composition(
                header,
                texts.get(kind + ".name"),
                texts.get(kind + ".title"),
                texts.get("grade", application.schoolYear()),
                body.stream(),
                Stream.empty());
    }

    private Block field(String name, String value) {
        return Block.field(texts.get("refusal." + name), value);
    }
}
