package kz.enrollment.documents.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.documents.internal.SearchFile.Question;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.statesystems.Found;
import kz.enrollment.statesystems.HealthBase;
import kz.enrollment.statesystems.PmpkBase;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Asks a base for one document of a child and inspects what it gives like anybody's file. */
@ApplicationScoped
public class FindDocument implements TaskRunner {

    public static final String KIND = "FIND_DOCUMENT";

    private static final int LARGEST = 10 * 1024 * 1024;

    private final SearchFile file;
    private final HealthBase health;
    private final PmpkBase pmpk;

    protected FindDocument() {
        this(null, null, null);
    }

    @Inject
    public FindDocument(SearchFile file, HealthBase health, PmpkBase pmpk) {
        this.file = file;
        this.health = health;
        this.pmpk = pmpk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID subject, int attempt) {
        var question = file.question(subject);
        if (question.isEmpty()) {
            return Outcome.idle();
        }
        try {
            note(subject, question.get(), ask(question.get()));
            return Outcome.done();
        } catch (RegistryUnavailable silent) {
            file.silent(subject);
            return Outcome.failed(silent.reasonCode());
        } catch (BusinessRuleViolation unusable) {
            file.silent(subject);
            return Outcome.failed(unusable.code());
        }
    }

    private Found ask(Question question) {
        return question.type() == DocumentType.PMPK
                ? pmpk.conclusion(question.child())
                : health.document(question.child(), question.type());
    }

    private void note(UUID searchId, Question question, Found answer) {
        if (answer.found()) {
            file.found(searchId, inspected(question.type(), answer), answer.answerId(), answer.answeredAt());
        } else {
            file.notFound(searchId, answer.answerId(), answer.answeredAt());
        }
    }

    private static CheckedFile inspected(DocumentType type, Found answer) {
        String name = type.name() + '_' + answer.document().number();
        return FileInspection.inspect(type, name, answer.document().content(), LARGEST);
    }
}
