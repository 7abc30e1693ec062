package kz.enrollment.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.ChangedByAnother;
import kz.enrollment.shared.NotFound;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void what_is_not_there_or_not_yours_is_404_however_deep_it_is_wrapped() {
        assertThat(Failure.of(new RuntimeException(new EJBException(new NotFound())))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_change_by_another_is_a_conflict() {
        assertThat(Failure.of(new ChangedByAnother()).status()).isEqualTo(409);
    }

    @Test
    void a_broken_rule_is_told_and_not_logged_as_an_incident() {
        Failure failure = Failure.of(new BusinessRuleViolation("campaign.closed"));
        assertThat(failure.status()).isEqualTo(422);
        assertThat(failure.violation().code()).isEqualTo("campaign.closed");
        assertThat(failure.incident()).isNull();
    }

    @Test
    void a_database_that_went_away_is_no_incident_of_ours() {
        assertThat(Failure.of(new EJBException(new RuntimeException(new SQLException("terminating", "57P01"))))
                        .status())
                .isEqualTo(503);
        assertThat(Failure.of(new RuntimeException(new SQLException("unreachable", "08001")))
                        .status())
                .isEqualTo(503);
    }

    @Test
    void anything_else_gets_an_incident_number() {
        Failure failure = Failure.of(new IllegalStateException(new SQLException("bug of ours", "42601")));
        assertThat(failure.status()).isEqualTo(500);
        assertThat(failure.incident()).matches("[0-9A-F]{8}");
    }
}
