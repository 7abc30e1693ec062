package kz.enrollment.web.staff;

import jakarta.enterprise.context.Dependent;
import kz.enrollment.shared.PersonName;
import kz.enrollment.web.frame.Typed;

/** The three fields of a name in a form. */
@Dependent
public class TypedName {

    private String surname;
    private String givenName;
    private String patronymic;

    PersonName name() {
        return Typed.name(surname, givenName, patronymic);
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }
}
