package kz.enrollment.person;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.enrollment.access.internal.AccessBeans;
import kz.enrollment.consent.ConsentApproved;
import kz.enrollment.consent.Consents;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.consent.internal.ConsentDialogue;
import kz.enrollment.consent.internal.ConsentFollowers;
import kz.enrollment.consent.internal.ConsentRequests;
import kz.enrollment.consent.internal.ConsentShelf;
import kz.enrollment.persistence.LocalPersistence;
import kz.enrollment.persistence.MovableClock;
import kz.enrollment.person.internal.PersonFile;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.ConsentService.Answer;
import kz.enrollment.statesystems.ConsentService.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A parent whose consents are asked for and whose family is kept, on the real tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FamilyTables {

    static final UUID ACCOUNT = new UUID(0, 1);
    static final Iin PARENT = new Iin("200514599008");
    static final Iin CHILD = new Iin("200514599911");

    LocalPersistence persistence;
    MovableClock clock;
    ConsentRequests requests;
    ConsentFollowers followers;
    ConsentDialogue dialogue;
    ConsentShelf shelf;
    Consents consents;
    PersonFile file;
    List<ConsentApproved> approvals;
    People people;

    @BeforeAll
    void start() {
        persistence = new LocalPersistence();
    }

    @AfterAll
    void stop() {
        persistence.close();
    }

    @BeforeEach
    void empty() {
        clock = new MovableClock();
        approvals = new ArrayList<>();
        var beans = new AccessBeans(persistence, clock);
        requests = persistence.managed(new ConsentRequests(beans.tasks, beans.audit, clock));
        followers = persistence.managed(new ConsentFollowers(beans.tasks, approvals(), clock, true));
        dialogue = persistence.managed(new ConsentDialogue(beans.accounts, requests, followers, beans.audit, clock));
        shelf = persistence.managed(new ConsentShelf(beans.tasks, beans.audit, LocalPersistence.unheard(), clock));
        consents = new Consents(beans.accounts, requests, shelf, clock);
        file = persistence.managed(new PersonFile(consents, beans.accounts, beans.tasks, LocalPersistence.unheard()));
        people = persistence.managed(new People(beans.accounts, consents, beans.tasks, beans.audit));
        List.of("task", "registry_child", "registry_person", "consent", "parent_account")
                .forEach(table -> persistence.sql("delete from " + table));
        persistence.sql("insert into parent_account (id, iin, phone, mobile_base, language, created_at) values ('"
                + ACCOUNT + "', '" + PARENT.value() + "', '+77009900101', 'NOT_ASKED', 'kk', now())");
    }

    @SuppressWarnings("unchecked")
    Event<ConsentApproved> approvals() {
        return (Event<ConsentApproved>) Proxy.newProxyInstance(
                FamilyTables.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, values) -> {
                    approvals.add((ConsentApproved) values[0]);
                    return null;
                });
    }

    UUID request(SubjectKind kind) {
        Iin subject = kind == SubjectKind.APPLICANT ? PARENT : CHILD;
        return persistence.step(() -> requests.standingOrNew(ACCOUNT, subject, kind)
                .speaker(clock.instant())
                .orElseThrow()
                .dialogue());
    }

    boolean note(UUID consent, Status status) {
        return persistence.step(() -> dialogue.note(consent, answer(status)));
    }

    Answer answer(Status status) {
        boolean approved = status == Status.APPROVED;
        return new Answer(
                "answer", "question", clock.instant(), status, approved ? "token" : null, approved ? "key" : null);
    }

    UUID approve(SubjectKind kind) {
        UUID consent = request(kind);
        note(consent, Status.APPROVED);
        others(consent).forEach(follower -> note(follower, Status.APPROVED));
        String subject = (kind == SubjectKind.APPLICANT ? PARENT : CHILD).value();
        persistence.step(() -> file.approved(new ConsentApproved(consent, ACCOUNT, subject, kind)));
        return consent;
    }

    /** Those that the same message asks for. */
    List<UUID> others(UUID consent) {
        var found =
                (String) persistence.value("select string_agg(cast(id as text), ' ') from consent where dialogue = '"
                        + consent + "' and id <> dialogue");
        return Arrays.stream(found.split(" ")).map(UUID::fromString).toList();
    }

    UUID onlyPerson() {
        return UUID.fromString((String) persistence.value("select cast(id as text) from registry_person"));
    }
}
