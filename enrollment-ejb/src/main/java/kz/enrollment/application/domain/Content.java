package kz.enrollment.application.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.PaperStatement;
import kz.enrollment.application.Statement;
import kz.enrollment.person.AddressView;
import kz.enrollment.person.Kinship;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PersonName;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.signature.SignedBy;

/** What the parent asked for and signed, frozen at submission. */
@Embeddable
public class Content {

    @Embedded
    @AttributeOverride(name = "iin", column = @Column(name = "applicant_iin"))
    @AttributeOverride(name = "surname", column = @Column(name = "applicant_surname"))
    @AttributeOverride(name = "givenName", column = @Column(name = "applicant_given_name"))
    @AttributeOverride(name = "patronymic", column = @Column(name = "applicant_patronymic"))
    private RegisteredPerson applicant;

    @Embedded
    @AttributeOverride(name = "iin", column = @Column(name = "child_iin"))
    @AttributeOverride(name = "surname", column = @Column(name = "child_surname"))
    @AttributeOverride(name = "givenName", column = @Column(name = "child_given_name"))
    @AttributeOverride(name = "patronymic", column = @Column(name = "child_patronymic"))
    private RegisteredPerson child;

    @Column(name = "applicant_stated")
    private boolean applicantStated;

    @Column(name = "child_stated")
    private boolean childStated;

    private String phone;

    @Column(name = "extra_phone")
    private String extraPhone;

    @Column(name = "address_text_kk")
    private String addressKk;

    @Column(name = "address_text_ru")
    private String addressRu;

    @Column(name = "address_kind")
    private String addressKind;

    @Column(name = "child_birth_date")
    private LocalDate childBirthDate;

    @Enumerated(EnumType.STRING)
    private Kinship kinship;

    @Column(name = "special_needs")
    private boolean specialNeeds;

    private boolean transport;

    @Column(name = "by_catchment")
    private boolean byCatchment;

    private String language;

    private String statement;

    @Column(name = "signature_means")
    private String signatureMeans;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_digest")
    private String signedDigest;

    @Column(name = "signature_id")
    private UUID signatureId;

    protected Content() {
        // for JPA
    }

    /** Takes what the draft shows at the moment of signing; a draft that is not complete never comes here. */
    public Content(DraftView draft, Statement signed, SignedBy signature) {
        AddressView address = draft.applicant().address();
        this.applicant =
                new RegisteredPerson(draft.account().iin(), draft.applicant().name());
        this.child = new RegisteredPerson(draft.child().iin(), draft.child().name());
        this.applicantStated = draft.stated().applicant();
        this.childStated = draft.stated().child();
        this.phone = draft.account().phone().value();
        this.extraPhone = draft.extraPhone();
        this.addressKk = address.textKk();
        this.addressRu = address.textRu();
        this.addressKind = address.kind().name();
        this.childBirthDate = draft.child().birthDate();
        this.kinship = draft.child().kinship();
        this.specialNeeds = draft.specialNeeds();
        this.transport = draft.transport();
        this.byCatchment = draft.byCatchment();
        this.language = draft.account().language().name().toLowerCase(Locale.ROOT);
        this.statement = signed.text();
        this.signatureMeans = signature.means();
        this.signedAt = signature.at();
        this.signedDigest = signature.digest();
        this.signatureId = signature.signatureId();
    }

    /** Takes what an officer copied from a statement signed on paper. */
    public Content(OnPaper copied, Statement signed, SignedBy signature) {
        PaperStatement paper = copied.paper();
        this.applicant = new RegisteredPerson(copied.applicantIin(), paper.applicant());
        this.child = new RegisteredPerson(copied.childIin(), copied.child());
        this.phone = copied.phone().value();
        this.extraPhone =
                copied.extraPhone() == null ? null : copied.extraPhone().value();
        this.addressKk = paper.address();
        this.addressRu = paper.address();
        this.addressKind = paper.addressKind();
        this.childBirthDate = copied.childBirthDate();
        this.kinship = paper.kinship();
        this.specialNeeds = paper.specialNeeds();
        this.transport = paper.transport();
        this.byCatchment = copied.byCatchment();
        this.language = paper.language().code();
        this.statement = signed.text();
        this.signatureMeans = signature.means();
        this.signedAt = signature.at();
        this.signedDigest = signature.digest();
        this.signatureId = signature.signatureId();
    }

    /**
     * A statement on paper, looked through.
     *
     * @param extraPhone null when there is none
     * @param byCatchment whether the child was registered as one of the catchment
     */
    public record OnPaper(
            Iin childIin,
            PersonName child,
            LocalDate childBirthDate,
            Iin applicantIin,
            PhoneNumber phone,
            PhoneNumber extraPhone,
            boolean byCatchment,
            PaperStatement paper) {}

    public RegisteredPerson applicant() {
        return applicant;
    }

    public RegisteredPerson child() {
        return child;
    }

    /** Name and address of the applicant are in the parent's own words. */
    public boolean isApplicantStated() {
        return applicantStated;
    }

    /** Name, birth date and kinship of the child are in the parent's own words. */
    public boolean isChildStated() {
        return childStated;
    }

    public PhoneNumber phone() {
        return new PhoneNumber(phone);
    }

    /** Null when there is none. */
    public String extraPhone() {
        return extraPhone;
    }

    public String addressKk() {
        return addressKk;
    }

    public String addressRu() {
        return addressRu;
    }

    public String addressKind() {
        return addressKind;
    }

    public LocalDate childBirthDate() {
        return childBirthDate;
    }

    public Kinship kinship() {
        return kinship;
    }

    public boolean hasSpecialNeeds() {
        return specialNeeds;
    }

    public boolean needsTransport() {
        return transport;
    }

    public boolean isByCatchment() {
        return byCatchment;
    }

    public Language language() {
        return Language.of(language);
    }

    public String statement() {
        return statement;
    }

    public String signatureMeans() {
        return signatureMeans;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String signedDigest() {
        return signedDigest;
    }

    /** Where the signature made with a key is kept; null for the other means. */
    public UUID signatureId() {
        return signatureId;
    }
}
