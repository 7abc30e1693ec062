package kz.enrollment.reports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.enrollment.reports.ReceiptDocument;
import kz.enrollment.reports.ReceiptDocument.ReceivedDocument;

/** Words of the receipt (Rules §1, §4). */
record ReceiptComposer(Texts texts, CommonBlocks common) {

    Composition compose(ReceiptDocument receipt) {
        List<Block> body = new ArrayList<>(common.application(receipt.application()));
        body.addAll(terms(receipt));
        body.addAll(documents(receipt.documents()));
        body.addAll(ledger(receipt.ledger()));
        body.add(Block.heading(texts.get("contacts.heading")));
        body.addAll(common.contacts(receipt.header().issuer()));
        body.add(common.legalBasis(receipt.header().legalBasis()));
        body.add(Block.verification());
        return new Composition(
                receipt.header(),
                texts.get("receipt.name"),
                texts.get("receipt.title"),
                texts.get("receipt.subtitle"),
                body.stream(),
                Stream.empty());
    }

    private List<Block> terms(ReceiptDocument receipt) {
        var queue = receipt.queue();
        String place = queue.placeHeld() ? "receipt.place.held" : "receipt.place.none";
        return List.of(
                field("filed", texts.time(receipt.filedAt())),
                field("countsFor", texts.date(receipt.countsFor())),
                field("due", texts.time(receipt.dueAt())),
                field("place", texts.get(place)),
                field("queueNumber", String.valueOf(queue.number())),
                field("before", String.valueOf(queue.before())));
    }

    private List<Block> documents(List<ReceivedDocument> documents) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(texts.get("receipt.documents")));
        if (documents.isEmpty()) {
            blocks.add(Block.paragraph(texts.get("receipt.noDocuments")));
        }
        for (ReceivedDocument document : documents) {
            String text = texts.get("receipt.document", document.type(), document.origin());
            blocks.add(Block.item(blocks.size(), text));
        }
        return blocks;
    }

    private List<Block> ledger(ReceiptDocument.LedgerRow row) {
        return List.of(
                Block.heading(texts.get("receipt.ledger")),
                field("ledgerRow", String.valueOf(row.number())),
                field("ledgerHash", row.hash()),
                Block.paragraph(texts.get("receipt.ledgerNote")));
    }

    private Block field(String name, String value) {
        return Block.field(texts.get("receipt." + name), value);
    }
}
