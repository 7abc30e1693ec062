package kz.enrollment.application.domain;

import jakarta.persistence.Embeddable;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;

/** A person as the register told at the moment of submission; it stays so whatever the register says later. */
@Embeddable
public class RegisteredPerson {

    private String iin;
    private String surname;
    private String givenName;
    private String patronymic;

    protected RegisteredPerson() {
        // for JPA
    }

    RegisteredPerson(Iin iin, PersonName name) {
        this.iin = iin.value();
        this.surname = name.surname();
        this.givenName = name.givenName();
        this.patronymic = name.patronymic();
    }

    public Iin iin() {
        return new Iin(iin);
    }

    public PersonName name() {
        return new PersonName(surname, givenName, patronymic);
    }
}
