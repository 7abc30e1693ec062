package kz.enrollment.statesystems.internal;

import java.time.LocalDate;
import java.util.Base64;
import kz.enrollment.statesystems.Found;
import kz.enrollment.statesystems.Found.FoundDocument;

/** Reads {@code found} with {@code document}, the answer of every base of documents (ours). */
final class DocumentAnswer {

    private DocumentAnswer() {}

    static Found read(ShepAnswer answer) {
        Node data = answer.data();
        if (!data.requiredTruth("found")) {
            return new Found(answer.id(), answer.correlationId().orElse(null), answer.at(), null);
        }
        return new Found(
                answer.id(), answer.correlationId().orElse(null), answer.at(), document(data.required("document")));
    }

    private static FoundDocument document(Node node) {
        if (!"application/pdf".equals(node.requiredText("mime"))) {
            throw new MalformedAnswer("mime");
        }
        return new FoundDocument(
                node.requiredText("number"),
                LocalDate.parse(node.requiredText("issuedOn")),
                Base64.getMimeDecoder().decode(node.requiredText("content")));
    }
}
