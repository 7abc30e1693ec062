package kz.enrollment.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.Kinship;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;

/** A child of the applicant as the civil registry told; never changed, only replaced by a new answer. */
@Entity
@Table(name = "registry_child")
public class RegistryChild {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String iin;
    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Kinship kinship;

    @Column(name = "act_number")
    private String actNumber;

    @Column(name = "answer_id")
    private String answerId;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected RegistryChild() {}

    public RegistryChild(UUID accountId, ChildView child, String actNumber) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.iin = child.iin().value();
        this.surname = child.name().surname();
        this.givenName = child.name().givenName();
        this.patronymic = child.name().patronymic();
        this.birthDate = child.birthDate();
        this.kinship = child.kinship();
        this.actNumber = actNumber;
        this.answerId = child.answerId();
        this.answeredAt = child.answeredAt();
    }

    public ChildView view() {
        return new ChildView(
                new Iin(iin), new PersonName(surname, givenName, patronymic), birthDate, kinship, answerId, answeredAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistryChild that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
