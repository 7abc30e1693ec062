package kz.enrollment.reports.internal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.enrollment.reports.EnrolmentOrder;

/** Words of the enrolment order and its appendix (Rules §1). */
record OrderComposer(Texts texts) {

    Composition compose(EnrolmentOrder order) {
        return new Composition(
                order.header(),
                texts.get("order.name"),
                texts.get("order.title"),
                texts.get("order.subtitle"),
                body(order).stream(),
                appendix(order));
    }

    private List<Block> body(EnrolmentOrder order) {
        String enrol = texts.get(
                "order.enrol", order.schoolYear(), String.valueOf(order.lines().size()));
        return Stream.of(
                        Block.paragraph(order.preamble()),
                        Block.heading(texts.get("order.resolve")),
                        Block.item(1, enrol),
                        Block.item(2, texts.get("order.inForce", texts.dateFrom(order.inForceOn()))),
                        Block.paragraph(texts.get("order.basis", order.header().legalBasis())),
                        signature(order),
                        Block.field(
                                texts.get("field.signature"), order.signedBy().signature()),
                        Block.verification())
                .filter(block ->
                        block.kind() != Block.Kind.FIELD || !block.text().isEmpty())
                .toList();
    }

    private Stream<Block> appendix(EnrolmentOrder order) {
        String total = texts.get("order.total", String.valueOf(order.lines().size()));
        Stream<Block> rows = IntStream.range(0, order.lines().size())
                .mapToObj(i -> row(i + 1, order.lines().get(i)));
        return Stream.concat(rows, Stream.of(Block.paragraph(total), signature(order)));
    }

    private Block row(int number, EnrolmentOrder.Line line) {
        var cells =
                new Block.Row(texts.numeric(line.birthDate()), line.registrationNumber(), line.instructionLanguage());
        return Block.row(number, line.childName(), cells);
    }

    private Block signature(EnrolmentOrder order) {
        return Block.signature(order.signedBy().position(), order.signedBy().name());
    }
}
