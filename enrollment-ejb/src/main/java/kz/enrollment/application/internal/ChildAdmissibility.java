package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.shared.Iin;

/** Choosing a child: a question to the education database, then the transaction. */
@Dependent
public class ChildAdmissibility {

    private final ChildChoice choice;
    private final EnrolmentQuestion question;

    @Inject
    public ChildAdmissibility(ChildChoice choice, EnrolmentQuestion question) {
        this.choice = choice;
        this.question = question;
    }

    /** Called outside any transaction. */
    public void choose(UUID draftId, Iin child) {
        choice.requireOwnChild(draftId, child);
        question.requireNotEnrolled(child);
        choice.choose(draftId, child);
    }
}
