package kz.enrollment.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.enrollment.person.AddressView;
import kz.enrollment.person.FetchStatus;
import kz.enrollment.person.PersonView;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;

/** What the register of persons told under one consent. */
@Entity
@Table(name = "registry_person")
public class RegistryPerson {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "consent_id")
    private UUID consentId;

    private String iin;

    @Enumerated(EnumType.STRING)
    private FetchStatus status;

    private boolean trouble;

    @Column(name = "children_awaited")
    private boolean childrenAwaited;

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String citizenship;
    private Boolean alive;

    @Embedded
    private RegisteredPlace place;

    @Column(name = "answer_id")
    private String answerId;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "refused_since")
    private Instant refusedSince;

    @Version
    private int version;

    protected RegistryPerson() {}

    public RegistryPerson(UUID id, UUID accountId, UUID consentId, Iin iin) {
        this.id = Objects.requireNonNull(id);
        this.accountId = Objects.requireNonNull(accountId);
        this.consentId = Objects.requireNonNull(consentId);
        this.iin = iin.value();
        this.status = FetchStatus.ASKED;
    }

    /** What the register says about somebody it knows; the address may be absent. */
    public record Facts(PersonName name, LocalDate birthDate, String citizenship, boolean alive, AddressView address) {}

    public void found(Facts facts, String answer, Instant at) {
        status = FetchStatus.FOUND;
        surname = facts.name().surname();
        givenName = facts.name().givenName();
        patronymic = facts.name().patronymic();
        birthDate = facts.birthDate();
        citizenship = facts.citizenship();
        alive = facts.alive();
        place = facts.address() == null ? null : RegisteredPlace.of(facts.address());
        answered(answer, at);
    }

    public void notFound(String answer, Instant at) {
        forget();
        status = FetchStatus.NOT_FOUND;
        answered(answer, at);
    }

    /** The register did not answer. */
    public void silent() {
        trouble = true;
    }

    /**
     * The register does not accept the key. As long as that may be its own error it counts as silence.
     *
     * @return whether it has said so for long enough
     */
    public boolean keyRefused(Instant at, Duration patience) {
        trouble = trouble || waiting();
        refusedSince = refusedSince == null ? at : refusedSince;
        return !at.isBefore(refusedSince.plus(patience));
    }

    /**
     * The parent had the record corrected: it is asked again under this consent. What was told before stays until the new
     * answer is there: an outage takes nothing from a finished draft.
     */
    public void askAgain(UUID underConsent) {
        consentId = Objects.requireNonNull(underConsent);
        status = FetchStatus.ASKED;
        answerId = null;
        answeredAt = null;
        trouble = false;
        refusedSince = null;
    }

    /** A new consent asks anew; until it is answered, what the former question brought still counts. */
    public RegistryPerson knownFrom(RegistryPerson former) {
        surname = former.surname;
        givenName = former.givenName;
        patronymic = former.patronymic;
        birthDate = former.birthDate;
        citizenship = former.citizenship;
        alive = former.alive;
        place = former.place;
        return this;
    }

    /** The person is known, the civil registry is silent about the children and asked by itself. */
    public void awaitChildren() {
        childrenAwaited = true;
    }

    public void childrenTold() {
        childrenAwaited = false;
        refusedSince = null;
    }

    public boolean awaitsChildren() {
        return childrenAwaited;
    }

    public boolean waiting() {
        return status == FetchStatus.ASKED;
    }

    private void answered(String answer, Instant at) {
        answerId = Objects.requireNonNull(answer);
        answeredAt = Objects.requireNonNull(at);
        trouble = false;
        refusedSince = null;
    }

    private void forget() {
        surname = null;
        givenName = null;
        patronymic = null;
        birthDate = null;
        citizenship = null;
        alive = null;
        place = null;
    }

    public PersonView view() {
        return new PersonView(
                new Iin(iin),
                status,
                trouble,
                surname == null ? null : new PersonName(surname, givenName, patronymic),
                birthDate,
                citizenship,
                alive,
                place == null || !place.present() ? null : place.view(),
                answerId,
                answeredAt);
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public Iin iin() {
        return new Iin(iin);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistryPerson that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
