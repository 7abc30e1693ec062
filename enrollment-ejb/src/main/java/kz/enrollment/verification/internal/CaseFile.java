package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.person.AddressView;
import kz.enrollment.person.PersonView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;
import kz.enrollment.verification.CaseView;
import kz.enrollment.verification.CheckView;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.CheckResult;
import kz.enrollment.verification.domain.VerificationCheck;

/** Puts a case together for the officer. */
@Dependent
public class CaseFile {

    private final CheckBook book;
    private final StaffAccounts staff;
    private final CaseContext context;
    private final Clock clock;

    @Inject
    public CaseFile(CheckBook book, StaffAccounts staff, CaseContext context, Clock clock) {
        this.book = book;
        this.staff = staff;
        this.context = context;
        this.clock = clock;
    }

    /** @param account none on paper */
    public CaseView of(ApplicationView application, Optional<UUID> account) {
        List<VerificationCheck> checks = book.of(application.id());
        boolean good = checks.stream().allMatch(check -> check.result().isGood());
        return new CaseView(
                application,
                checks.stream()
                        .sorted(Comparator.comparing(VerificationCheck::kind))
                        .map(this::view)
                        .toList(),
                context.workingDays().calendar().workingTimeBetween(clock.instant(), application.dueAt()),
                good && application.placeHeld() && application.status() == ApplicationStatus.SUBMITTED,
                account.flatMap(id -> context.people().about(id, application.applicantIin()))
                        .map(PersonView::address)
                        .map(AddressView::since)
                        .orElse(null),
                context.support(application.id()).orElse(null));
    }

    /** @throws BusinessRuleViolation {@code application.already(status)} unless it is the signature, and it does not count */
    public void requireNoSignature(UUID applicationId, String kind) {
        boolean fallen = CheckKind.SIGNATURE.name().equals(kind)
                && book.hold(applicationId, CheckKind.SIGNATURE).result() == CheckResult.FAILED;
        if (!fallen) {
            throw new BusinessRuleViolation("application.already", ApplicationStatus.ADMITTED.name());
        }
    }

    /** @return what was found before, in codes */
    public String byHand(UUID applicationId, String kind, boolean passed, String note) {
        CheckKind known = Arrays.stream(CheckKind.values())
                .filter(candidate -> candidate.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
        VerificationCheck check = book.hold(applicationId, known);
        String before = check.inCodes();
        check.byHand(passed, note, staff.me().id(), clock.instant());
        return before;
    }

    /**
     * Settles all checks that wait for a look at the originals.
     *
     * @return how many there were
     */
    public int originalsSeen(UUID applicationId, String note) {
        List<CheckKind> waiting = book.of(applicationId).stream()
                .filter(VerificationCheck::awaitsOriginals)
                .map(VerificationCheck::kind)
                .sorted()
                .toList();
        UUID officer = staff.me().id();
        waiting.forEach(kind -> book.hold(applicationId, kind).byHand(true, note, officer, clock.instant()));
        return waiting.size();
    }

    CheckView view(VerificationCheck check) {
        return new CheckView(
                check.id(),
                check.kind().name(),
                check.result().name(),
                check.source(),
                check.evidence(),
                check.answerId(),
                check.checkedAt(),
                check.isDoubted(),
                check.correlationId(),
                check.answeredAt(),
                check.silentSince(),
                check.deskAt(),
                check.byStaff() == null ? null : staff.require(check.byStaff()).fullName());
    }
}
