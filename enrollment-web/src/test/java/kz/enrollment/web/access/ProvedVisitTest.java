package kz.enrollment.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.enrollment.signature.ProvedPerson;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.web.access.ProvedVisit.Proof;
import kz.enrollment.web.frame.FakeRequest;
import org.junit.jupiter.api.Test;

class ProvedVisitTest {

    private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");

    @Test
    void who_knew_the_session_before_has_no_part_in_the_proof() {
        HttpServletRequest request = FakeRequest.post("/login/eds").build();
        String before = request.getSession().getId();
        ProvedVisit visit = new ProvedVisit(null, Clock.fixed(NOW, ZoneOffset.UTC), request);

        visit.keep(new Proof(new ProvedPerson("", SigningMeans.EDS, NOW.plusSeconds(60), List.of()), null));

        assertThat(request.getSession().getId()).isNotEqualTo(before);
        assertThat(visit.proof()).isPresent();
    }
}
