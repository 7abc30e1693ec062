package kz.enrollment.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.access.ParentView;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;

/** A person with a phone. Another phone is another account: a number that changes hands opens nothing. */
@Entity
@Table(name = "parent_account")
public class ParentAccount {

    @Id
    private UUID id;

    private String iin;
    private String phone;

    @Enumerated(EnumType.STRING)
    @Column(name = "mobile_base")
    private MobileBaseStanding mobileBase;

    @Column(name = "mobile_base_answer")
    private String mobileBaseAnswer;

    @Column(name = "mobile_base_at")
    private Instant mobileBaseAt;

    @Convert(converter = LanguageConverter.class)
    private Language language;

    @Column(name = "created_at")
    private Instant createdAt;

    /** The program that hands in for this family; null for an account of the portal. */
    @Column(name = "client_id")
    private UUID clientId;

    protected ParentAccount() {}

    public ParentAccount(UUID id, Iin iin, PhoneNumber phone, Language language, Instant now) {
        this.id = id;
        this.iin = iin.value();
        this.phone = phone.value();
        this.language = language;
        this.createdAt = now;
        this.mobileBase = MobileBaseStanding.NOT_ASKED;
    }

    /** The mobile citizens base knows the number as this person's. */
    public void confirmedByMobileBase(String answerId, Instant answeredAt) {
        mobileBase = MobileBaseStanding.CONFIRMED;
        mobileBaseAnswer = answerId;
        mobileBaseAt = answeredAt;
    }

    /** The base does not know the number as this person's any more. */
    public void deniedByMobileBase() {
        mobileBase = MobileBaseStanding.NOT_ASKED;
        mobileBaseAnswer = null;
        mobileBaseAt = null;
    }

    /** The language of messages from now on. */
    public void speaks(Language chosen) {
        language = chosen;
    }

    public UUID id() {
        return id;
    }

    /** Whether somebody may log in to it; the accounts of programs have no door. */
    public boolean isOfPortal() {
        return clientId == null;
    }

    public ParentView view() {
        return new ParentView(
                id, new Iin(iin), new PhoneNumber(phone), mobileBase == MobileBaseStanding.CONFIRMED, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParentAccount that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
