package kz.enrollment.testpki;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * What a certificate of the national authority says of its holder.
 *
 * @param usages bits of {@link KeyUsage}
 * @param purposes extended key usages: what for, and what kind of holder
 * @param from null: a day before it is issued
 * @param until null: a year after it is issued
 */
public record Profile(X500Name subject, int usages, List<ASN1ObjectIdentifier> purposes, Instant from, Instant until) {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final ASN1ObjectIdentifier PERSON = new ASN1ObjectIdentifier("1.2.398.3.3.4.1.1");
    private static final ASN1ObjectIdentifier ORGANISATION = new ASN1ObjectIdentifier("1.2.398.3.3.4.1.2");
    private static final ASN1ObjectIdentifier HEAD = new ASN1ObjectIdentifier("1.2.398.3.3.4.1.2.1");
    private static final ASN1ObjectIdentifier EMPLOYEE = new ASN1ObjectIdentifier("1.2.398.3.3.4.1.2.5");

    /** A person's certificate for signing. */
    public static Profile person(String iin, String surname, String given, Instant from) {
        return of(personName(iin, surname, given), List.of(Oids.SIGNING, PERSON), from);
    }

    /** The head of an organisation signs for it. */
    public static Profile head(String iin, String surname, String given, String bin, Instant from) {
        return of(employeeName(iin, surname, given, bin), List.of(Oids.SIGNING, ORGANISATION, HEAD), from);
    }

    public static Profile employee(String iin, String surname, String given, String bin, Instant from) {
        return of(employeeName(iin, surname, given, bin), List.of(Oids.SIGNING, ORGANISATION, EMPLOYEE), from);
    }

    /** A server or an information system of an organisation, from now on for a year; it has no person's number. */
    public static Profile system(String cn, String bin) {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, cn)
                .addRDN(BCStyle.O, "МЕКТЕП")
                .addRDN(BCStyle.OU, "BIN" + bin)
                .addRDN(BCStyle.C, "KZ")
                .build();
        return new Profile(
                name,
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
                List.of(Oids.SIGNING, ORGANISATION),
                null,
                null);
    }

    /** The same with the times a certificate issued now has where none are given. */
    Profile at(Instant now) {
        return new Profile(
                subject,
                usages,
                purposes,
                from == null ? now.minus(Duration.ofDays(1)) : from,
                until == null ? now.plus(YEAR) : until);
    }

    /** The same holder's certificate for log-in, which must not sign. */
    public Profile forLogin() {
        List<ASN1ObjectIdentifier> kinds = purposes.stream()
                .filter(purpose -> !purpose.equals(Oids.SIGNING))
                .toList();
        List<ASN1ObjectIdentifier> all = new java.util.ArrayList<>(List.of(Oids.AUTHENTICATION));
        all.addAll(kinds);
        return new Profile(subject, KeyUsage.digitalSignature | KeyUsage.keyEncipherment, all, from, until);
    }

    public Profile until(Instant end) {
        return new Profile(subject, usages, purposes, from, end);
    }

    private static Profile of(X500Name subject, List<ASN1ObjectIdentifier> purposes, Instant from) {
        return new Profile(
                subject, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, purposes, from, from.plus(YEAR));
    }

    private static X500Name personName(String iin, String surname, String given) {
        return named(iin, surname, given).build();
    }

    private static X500Name employeeName(String iin, String surname, String given, String bin) {
        return named(iin, surname, given)
                .addRDN(BCStyle.O, "МЕКТЕП")
                .addRDN(BCStyle.OU, "BIN" + bin)
                .build();
    }

    private static X500NameBuilder named(String iin, String surname, String given) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, surname + " " + given)
                .addRDN(BCStyle.SURNAME, surname)
                .addRDN(BCStyle.SERIALNUMBER, "IIN" + iin)
                .addRDN(BCStyle.C, "KZ");
    }
}
