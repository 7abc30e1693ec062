package kz.enrollment.reports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.enrollment.reports.ReceiptDocument;
import kz.enrollment.reports.ReceiptDocument.LedgerRow;
import kz.enrollment.reports.ReceiptDocument.ReceivedDocument;
import kz.enrollment.reports.ReceiptDocument.Wish;
import kz.enrollment.reports.ReceiptDocument.Wishes;

/** Words of the receipt (Rules §1, §4). */
record ReceiptComposer(Texts texts, CommonBlocks common, PlaceExplanation explanation) {

    Composition compose(ReceiptDocument receipt) {
        List<Block> body = new ArrayList<>(common.application(receipt.application()));
        body.addAll(terms(receipt));
        body.addAll(signed(receipt));
        body.addAll(wishes(receipt.wishes()));
        body.addAll(documents(receipt.documents()));
        body.addAll(ledger(receipt));
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

    private List<Block> signed(ReceiptDocument receipt) {
        return receipt.signed().isEmpty() ? List.of() : List.of(field("signed", receipt.signed()));
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

    /** Why there is a place or none, what was asked for, and what the parent chose in case there is none. */
    private List<Block> wishes(Wishes wishes) {
        if (wishes == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(field("choice", texts.get("receipt.choice." + (wishes.keepWaiting() ? "wait" : "refuse"))));
        blocks.add(Block.heading(texts.get("receipt.why")));
        blocks.addAll(explanation.of(wishes.facts()));
        if (wishes.tried().size() > 1) {
            blocks.add(Block.heading(texts.get("receipt.wishes")));
            wishes.tried().forEach(wish -> blocks.add(Block.item(wish.rank(), outcome(wish))));
        }
        return blocks;
    }

    private String outcome(Wish wish) {
        return texts.get(
                "receipt.wish." + wish.state(),
                wish.school(),
                wish.language(),
                String.valueOf(wish.number()),
                String.valueOf(wish.position()));
    }

    private List<Block> ledger(ReceiptDocument receipt) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(texts.get("receipt.ledger")));
        Wishes wishes = receipt.wishes();
        if (wishes == null || wishes.tried().size() < 2) {
            blocks.addAll(row(receipt.ledger()));
        } else {
            wishes.tried().forEach(wish -> blocks.add(row(wish)));
        }
        blocks.add(Block.quiet(texts.get("receipt.ledgerNote")));
        return blocks;
    }

    private List<Block> row(LedgerRow row) {
        Block number = field("ledgerRow", String.valueOf(row.number()));
        Block hash = field("ledgerHash", row.hash());
        return row.reference().isEmpty()
                ? List.of(number, hash)
                : List.of(number, field("ledgerReference", row.reference()), hash);
    }

    private Block row(Wish wish) {
        LedgerRow row = wish.ledger();
        return Block.field(
                texts.get("receipt.ledgerOfWish", String.valueOf(wish.rank())),
                texts.get("receipt.ledgerLine", String.valueOf(row.number()), row.reference(), row.hash()));
    }

    private Block field(String name, String value) {
        return Block.field(texts.get("receipt." + name), value);
    }
}
