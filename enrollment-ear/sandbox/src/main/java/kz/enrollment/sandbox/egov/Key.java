package kz.enrollment.sandbox.egov;

import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.pki.BadCertificate;
import kz.enrollment.sandbox.pki.CityPki;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;

/** What the application signs with: the person's own key, or something that has to be refused. */
public enum Key {
    RSA,
    GOST_512,
    GOST_256,
    /** For log-in only. */
    LOGIN,
    EXPIRED,
    REVOKED,
    /** Of an authority nobody trusts. */
    STRANGER,
    /** The own key, but another document. */
    CHANGED;

    Holder of(Person person, CityPki pki) {
        return switch (this) {
            case RSA, CHANGED -> pki.signingOf(person, Algorithm.RSA);
            case GOST_512 -> pki.signingOf(person, Algorithm.GOST_512);
            case GOST_256 -> pki.signingOf(person, Algorithm.GOST_256);
            case LOGIN -> pki.loginOf(person, Algorithm.RSA);
            case EXPIRED -> pki.bad(person, BadCertificate.EXPIRED);
            case REVOKED -> pki.bad(person, BadCertificate.REVOKED);
            case STRANGER -> pki.bad(person, BadCertificate.STRANGER);
        };
    }
}
