package kz.enrollment.web.application;

import kz.enrollment.shared.PersonName;

/** The three fields of a name in a parent's form. */
public class NameFields {

    private String surname;
    private String givenName;
    private String patronymic;

    void fill(PersonName name) {
        surname = name.surname();
        givenName = name.givenName();
        patronymic = name.patronymic();
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
