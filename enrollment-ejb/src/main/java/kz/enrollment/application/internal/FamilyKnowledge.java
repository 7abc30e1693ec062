package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import kz.enrollment.access.ParentView;
import kz.enrollment.application.StatedView;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.application.domain.StatedFacts;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.FetchStatus;
import kz.enrollment.person.PersonView;
import kz.enrollment.shared.Iin;

/** Brings together what the registers told of a family and what it stated itself; the registers' word goes first. */
@Dependent
public class FamilyKnowledge {

    private final Household household;
    private final StatedShelf shelf;
    private final OutagePatience patience;

    @Inject
    public FamilyKnowledge(Household household, StatedShelf shelf, OutagePatience patience) {
        this.household = household;
        this.shelf = shelf;
        this.patience = patience;
    }

    KnownFamily of(ApplicationDraft draft) {
        ParentView account = household.account(draft.accountId());
        Optional<Iin> child = draft.child();
        Told told = new Told(
                account,
                household.ownConsent(account).orElse(null),
                household.person(account.id(), account.iin()).orElse(null),
                child.flatMap(iin -> household.consentFor(account.id(), iin)).orElse(null),
                child.flatMap(iin -> household.child(account.id(), iin)).orElse(null));
        StatedFacts said = shelf.of(draft.id()).orElse(null);
        boolean applicantStated = said != null && countsForApplicant(said, told);
        ChildView stated = said == null || told.child != null
                ? null
                : child.flatMap(said::child).orElse(null);
        boolean later = stated != null || (said != null && said.isConsentLater() && told.child != null);
        return new KnownFamily(
                applicantStated ? applicant(said, told) : told.applicant,
                stated == null ? told.child : stated,
                child.flatMap(iin -> household.person(account.id(), iin)).orElse(null),
                told.ownConsent,
                told.childConsent,
                new StatedView(
                        applicantStated,
                        stated != null,
                        later && countsForChild(told),
                        mayStateApplicant(told),
                        told.child == null && mayStateChild(told, applicantStated),
                        told.child != null && patience.isConsentSilent(told.childConsent, account)));
    }

    boolean isApplicant(Iin iin, ApplicationDraft draft) {
        return household.account(draft.accountId()).iin().equals(iin);
    }

    /** Whether the civil registry has named a child as the draft's family's: then its list is the way, with its consent. */
    boolean isNamed(Iin iin, ApplicationDraft draft) {
        return household.child(draft.accountId(), iin).isPresent();
    }

    /** Whether a system that was asked then has been silent for long enough. */
    boolean isSilentSince(Instant asked) {
        return patience.isOver(asked);
    }

    /** What the systems told so far; what they did not is null. */
    private record Told(
            ParentView account,
            ConsentView ownConsent,
            PersonView applicant,
            ConsentView childConsent,
            ChildView child) {

        boolean isApplicantKnown() {
            return KnownFamily.isGiven(ownConsent) && applicant != null && applicant.name() != null;
        }
    }

    private boolean countsForApplicant(StatedFacts said, Told told) {
        return !told.isApplicantKnown()
                && told.ownConsent != null
                && said.applicantName().isPresent()
                && patience.mayGoOnUnder(told.ownConsent, told.account);
    }

    /** Nobody has been asked for a consent as long as the civil registry has not named the child; then it must be asked. */
    private boolean countsForChild(Told told) {
        return told.childConsent == null ? told.child == null : patience.mayGoOnUnder(told.childConsent, told.account);
    }

    private boolean mayStateApplicant(Told told) {
        if (told.isApplicantKnown() || told.ownConsent == null) {
            return false;
        }
        return KnownFamily.isGiven(told.ownConsent)
                ? patience.isRegisterSilent(told.ownConsent, told.applicant)
                : patience.isConsentSilent(told.ownConsent, told.account);
    }

    /** The registry may also have answered without this child: births abroad, gaps, errors. An officer looks then. */
    private boolean mayStateChild(Told told, boolean applicantStated) {
        if (applicantStated) {
            return true;
        }
        boolean awaited = household.awaitsChildren(told.account);
        return told.isApplicantKnown() && (!awaited || patience.isOver(told.applicant.answeredAt()));
    }

    private static PersonView applicant(StatedFacts said, Told told) {
        PersonView register = told.applicant;
        return new PersonView(
                told.account.iin(),
                register == null ? FetchStatus.ASKED : register.status(),
                register == null || register.trouble(),
                said.applicantName().orElseThrow(),
                null,
                null,
                null,
                said.address(),
                null,
                null);
    }
}
