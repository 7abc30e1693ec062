package kz.enrollment.consent.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.statesystems.ConsentService;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Asks the consent service while an answer may come, often as long as somebody may be looking at the page. */
@ApplicationScoped
public class AskConsent implements TaskRunner {

    public static final String KIND = "ASK_CONSENT";

    private final ConsentDialogue dialogue;
    private final ConsentService service;

    protected AskConsent() {
        this(null, null);
    }

    @Inject
    public AskConsent(ConsentDialogue dialogue, ConsentService service) {
        this.dialogue = dialogue;
        this.service = service;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID subject, int attempt) {
        var question = dialogue.next(subject);
        if (question.isEmpty()) {
            return Outcome.idle();
        }
        try {
            boolean open = dialogue.note(subject, service.ask(question.get()));
            return open ? Outcome.again(dialogue.pause(subject)) : Outcome.done();
        } catch (RegistryUnavailable silent) {
            dialogue.silent(subject);
            return Outcome.failed(silent.reasonCode());
        }
    }
}
