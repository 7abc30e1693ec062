package kz.enrollment.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.access.internal.AccessBeans;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentLine;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.Consents;
import kz.enrollment.consent.HandedConsent;
import kz.enrollment.consent.HandedConsents;
import kz.enrollment.consent.HandedConsents.Subject;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consents that a program handed over are the parent's whose they are, on the real tables. */
class ProgramConsentsIT extends FamilyTables {

    private static final UUID CLIENT = new UUID(0, 50);
    private static final UUID OF_PROGRAM = new UUID(0, 51);

    private Consents mine;
    private boolean proved;

    @BeforeEach
    void handOver() {
        persistence.sql("insert into integration_client (id, client_id, name, secret_hash, scopes) values ('" + CLIENT
                + "', 'kindergarten', 'T', repeat('a', 64), 'results.read') on conflict do nothing");
        persistence.sql(
                "insert into parent_account (id, iin, phone, mobile_base, language, created_at, client_id) values"
                        + " ('" + OF_PROGRAM + "', '" + PARENT.value()
                        + "', '+77009900101', 'NOT_ASKED', 'kk', now(), '" + CLIENT
                        + "')");
        proved = true;
        var audit = new AccessBeans(persistence, clock).audit;
        HandedConsents handed = persistence.managed(new HandedConsents(audit, approvals(), clock));
        persistence.step(() -> handed.accept(new Subject(OF_PROGRAM, CHILD, SubjectKind.CHILD), keys()));
        ParentAccounts accounts = persistence.managed(new ParentAccounts(new Parent()));
        mine = new Consents(accounts, requests, shelf, clock);
    }

    @Test
    void the_parent_sees_who_handed_them_over_for_whom_and_until_when() {
        approve(SubjectKind.APPLICANT);

        assertThat(lines()).extracting(ConsentLine::client).containsExactlyInAnyOrder(null, CLIENT);
        ConsentLine handed = handed();
        assertThat(handed.subject()).isEqualTo(CHILD);
        assertThat(handed.accesses()).isEqualTo(AccessName.neededFor(SubjectKind.CHILD));
        assertThat(handed.until()).isAfter(clock.instant());
    }

    @Test
    void the_parent_takes_them_back_and_the_consent_service_is_told() {
        persistence.step(() -> mine.revoke(handed().id()));

        assertThat(handed().status()).isEqualTo(ConsentStatus.REVOKED);
        assertThat(handed().toldService()).isFalse();
        assertThat(persistence.value("select count(*) from consent where token is not null or public_key is not null"))
                .isEqualTo(0L);
        assertThat(persistence.value("select count(*) from task where kind = 'REVOKE_CONSENT'"))
                .isEqualTo(2L);
    }

    @Test
    void an_iin_that_was_only_typed_opens_nothing_that_programs_handed_over() {
        UUID handed = handed().id();
        proved = false;

        assertThat(lines()).isEmpty();
        assertThatThrownBy(() -> persistence.step(() -> mine.revoke(handed))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_sees_or_takes_them_back() {
        UUID handed = handed().id();
        persistence.sql("update parent_account set iin = '" + CHILD.value() + "' where id = '" + ACCOUNT + "'");

        assertThat(lines()).isEmpty();
        assertThatThrownBy(() -> persistence.step(() -> mine.revoke(handed))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> persistence.step(() -> mine.line(handed))).isInstanceOf(NotFound.class);
    }

    private ConsentLine handed() {
        return lines().stream()
                .filter(line -> CLIENT.equals(line.client()))
                .findFirst()
                .orElseThrow();
    }

    private List<ConsentLine> lines() {
        return persistence.step(() -> mine.mine(0, 10)).rows();
    }

    private static List<HandedConsent> keys() {
        return Arrays.stream(AccessName.values())
                .map(access -> new HandedConsent(SubjectKind.CHILD, access, "token", "key", null))
                .toList();
    }

    private final class Parent extends Caller {

        @Override
        public Optional<UUID> find() {
            return Optional.of(ACCOUNT);
        }

        @Override
        public boolean isProved() {
            return proved;
        }

        @Override
        public String role() {
            return "PARENT";
        }
    }
}
