package kz.enrollment.application.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.EnrolmentRegister.Enrolled;
import org.junit.jupiter.api.Test;

/** A child is refused before the submission only when the education database says twice that it studies (Rules §3). */
class EnrolmentQuestionTest {

    private static final Iin CHILD = new Iin("200514599911");

    private final Deque<Enrolled> answers = new ArrayDeque<>();

    @Test
    void a_child_is_refused_when_the_database_says_so_twice_and_the_answer_is_named() {
        answers.addAll(List.of(told("a1", true, 1), told("a2", true, 1)));
        assertThatThrownBy(() -> question().requireNotEnrolled(CHILD))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("child.enrolled");
                    assertThat(refused.field()).isEqualTo("child");
                    assertThat(refused.arguments()).containsExactly("a2");
                });
    }

    @Test
    void an_answer_that_is_not_repeated_refuses_nobody() {
        answers.addAll(List.of(told("a1", true, 1), told("a2", false, null)));
        assertThatCode(() -> question().requireNotEnrolled(CHILD)).doesNotThrowAnyException();
        assertThat(answers).isEmpty();
    }

    @Test
    void a_pupil_of_the_zero_class_may_apply() {
        answers.add(told("a1", true, 0));
        assertThatCode(() -> question().requireNotEnrolled(CHILD)).doesNotThrowAnyException();
    }

    private EnrolmentQuestion question() {
        return new EnrolmentQuestion(child -> answers.remove());
    }

    private static Enrolled told(String answer, boolean enrolled, Integer grade) {
        return new Enrolled(answer, "q", Instant.parse("2026-07-03T10:00:00Z"), enrolled, null, grade);
    }
}
