package kz.enrollment.consent.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.consent.domain.Consent.Proof;
import kz.enrollment.consent.domain.Consent.Subject;
import kz.enrollment.shared.Iin;
import org.junit.jupiter.api.Test;

/** A line of the parent's list. */
class ConsentShelfTest {

    private static final Instant NOW = Instant.parse("2026-07-03T10:00:00Z");

    @Test
    void a_line_says_the_same_in_whatever_order_its_consents_are_found() {
        Subject me = new Subject(new UUID(0, 2), new Iin("200514599008"), SubjectKind.APPLICANT);
        Consent person = new Consent(new UUID(0, 3), me, AccessName.PERSON, NOW);
        Consent children = person.followedBy(new UUID(0, 4), AccessName.CHILDREN);
        Consent social = person.followedBy(new UUID(0, 5), AccessName.SOCIAL_STATUS);
        person.approve("token", "key", new Proof("answer", "question"), NOW);
        children.turn(ConsentStatus.DENIED, new Proof("answer", null), NOW);

        assertThat(ConsentShelf.line(List.of(person, children, social), NOW).status())
                .isEqualTo(ConsentStatus.DENIED);
        assertThat(ConsentShelf.line(List.of(social, children, person), NOW))
                .isEqualTo(ConsentShelf.line(List.of(person, children, social), NOW));
    }
}
