package kz.enrollment.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.HandedDraft;
import kz.enrollment.application.Handovers;
import kz.enrollment.application.Step;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.FetchStatus;
import kz.enrollment.person.Kinship;
import kz.enrollment.person.PersonView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;
import org.junit.jupiter.api.Test;

class ProgramFilingsTest {

    private static final Iin CHILD = new Iin("200101599012");
    private static final ChildView NAMED = new ChildView(
            CHILD,
            new PersonName("Әлиев", "Ғани", null),
            LocalDate.of(2020, 1, 1),
            Kinship.MOTHER,
            "a1",
            Instant.EPOCH);
    private static final PersonView KNOWN =
            new PersonView(CHILD, FetchStatus.FOUND, false, null, null, null, null, null, null, null);

    @Test
    void whether_a_strangers_child_studies_is_neither_asked_nor_told() {
        Pupil pupil = new Pupil(draft(null, KNOWN));
        assertThat(view(pupil).obstacle()).isNull();
        assertThat(pupil.questions).hasValue(0);

        Pupil unproved = new Pupil(draft(NAMED, null));
        assertThat(view(unproved).obstacle()).isNull();
        assertThat(unproved.questions).hasValue(0);
    }

    @Test
    void that_the_applicants_child_studies_already_is_the_drafts_problem() {
        assertThat(view(new Pupil(draft(NAMED, KNOWN))).obstacle()).hasMessage("child.enrolled");
    }

    private static HandedDraft view(Pupil pupil) {
        return new ProgramFilings(pupil, null, null, null).view(UUID.randomUUID());
    }

    /** A child that studies in a school. */
    private static final class Pupil extends Handovers {
        private final HandedDraft draft;
        private final AtomicInteger questions = new AtomicInteger();

        Pupil(HandedDraft draft) {
            super(null, null, null);
            this.draft = draft;
        }

        @Override
        public HandedDraft view(UUID draftId) {
            return draft;
        }

        @Override
        public void requireNotEnrolled(Iin child) {
            questions.incrementAndGet();
            throw new BusinessRuleViolation("child.enrolled").at("child");
        }
    }

    private static HandedDraft draft(ChildView child, PersonView record) {
        return new HandedDraft(
                new DraftView(
                        UUID.randomUUID(),
                        1,
                        "OPEN",
                        null,
                        null,
                        null,
                        null,
                        child,
                        record,
                        null,
                        null,
                        null,
                        false,
                        true,
                        true,
                        null,
                        null,
                        null,
                        false,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        Set.of(),
                        Step.CHECK,
                        List.of(),
                        true,
                        null,
                        Set.of()),
                null,
                null);
    }
}
