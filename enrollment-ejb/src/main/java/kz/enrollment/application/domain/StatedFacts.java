package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.person.AddressKind;
import kz.enrollment.person.AddressView;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.Kinship;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;

/** What a parent stated for a draft in their own words; the registers' words go before it as soon as they are there. */
@Entity
@Table(name = "stated_data")
public class StatedFacts {

    @Id
    @Column(name = "draft_id")
    private UUID draftId;

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;

    @Enumerated(EnumType.STRING)
    @Column(name = "address_kind")
    private AddressKind addressKind;

    @Column(name = "address_street")
    private String street;

    @Column(name = "address_building")
    private String building;

    @Column(name = "address_flat")
    private String flat;

    @Column(name = "child_iin")
    private String childIin;

    @Column(name = "child_surname")
    private String childSurname;

    @Column(name = "child_given_name")
    private String childGivenName;

    @Column(name = "child_patronymic")
    private String childPatronymic;

    @Column(name = "child_birth_date")
    private LocalDate childBirthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "child_kinship")
    private Kinship childKinship;

    @Column(name = "consent_later")
    private boolean consentLater;

    @Version
    private int version;

    protected StatedFacts() {
        // for JPA
    }

    public StatedFacts(UUID draftId) {
        this.draftId = Objects.requireNonNull(draftId);
    }

    /** @param flat null for a house */
    public record Home(AddressKind kind, String street, String building, String flat) {

        @Override
        public String toString() {
            return "Home[…]";
        }
    }

    public void applicant(PersonName name, Home home) {
        surname = name.surname();
        givenName = name.givenName();
        patronymic = name.patronymic();
        addressKind = home.kind();
        street = home.street();
        building = home.building();
        flat = home.flat();
    }

    /** Without the civil registry there is no consent for the child either: both come later. */
    public void child(Iin iin, PersonName name, LocalDate birthDate, Kinship kinship) {
        childIin = iin.value();
        childSurname = name.surname();
        childGivenName = name.givenName();
        childPatronymic = name.patronymic();
        childBirthDate = birthDate;
        childKinship = kinship;
        consentLater = false;
    }

    /** Another child was chosen from the register's list: what was said about the former one does not count. */
    public void forgetChild() {
        childIin = null;
        childSurname = null;
        childGivenName = null;
        childPatronymic = null;
        childBirthDate = null;
        childKinship = null;
        consentLater = false;
    }

    public void goOnWithoutConsent() {
        consentLater = true;
    }

    /** Whether the parent went on without the consent for a child whom the civil registry had named. */
    public boolean isConsentLater() {
        return consentLater;
    }

    public Optional<PersonName> applicantName() {
        return Optional.ofNullable(surname).map(known -> new PersonName(known, givenName, patronymic));
    }

    /** Only with a name. */
    public AddressView address() {
        return new AddressView(addressKind, street, building, flat, inKazakh(), inRussian(), null, null, null);
    }

    /** The stated child, if it is this one; without any answer of a register. */
    public Optional<ChildView> child(Iin iin) {
        return Optional.ofNullable(childIin)
                .filter(iin.value()::equals)
                .map(stated -> new ChildView(
                        iin,
                        new PersonName(childSurname, childGivenName, childPatronymic),
                        childBirthDate,
                        childKinship,
                        null,
                        null));
    }

    private String inKazakh() {
        return street + ", " + building + "-үй" + (flat == null ? "" : ", " + flat + "-пәтер");
    }

    private String inRussian() {
        return street + ", дом " + building + (flat == null ? "" : ", кв. " + flat);
    }
}
