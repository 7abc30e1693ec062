package kz.enrollment.sandbox.city;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.enrollment.sandbox.city.StaffMember.Role;

/** Invents an officer and a director for several schools, one user of each district, a city administrator and an auditor. */
final class StaffPlan {

    /** Schools with staff: the tiny and the overfull one, and some of other districts. */
    static final List<Integer> SCHOOLS =
            List.of(StreamPlan.TINY_SCHOOL, StreamPlan.OVERFULL_SCHOOL, 9, 19, 24, 59, 97, 149, 200, 220);

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Names after those of the schools' staff. */
    private static final int CITY_NAME = SCHOOLS.size() * 2;

    /** No applicant is of that age, so their numbers are nobody else's. */
    private static final int BORN = 1975;

    private final int year;
    private final IinSequence iins = new IinSequence();

    StaffPlan(int year) {
        this.year = year;
    }

    /** The schools' staff first, then the city's. */
    List<StaffMember> staff(List<School> staffed, List<District> districts) {
        var ofSchools =
                staffed.stream().flatMap(school -> Stream.of(of(school, Role.OFFICER), of(school, Role.DIRECTOR)));
        var ofDistricts = IntStream.range(0, districts.size()).mapToObj(i -> of(districts.get(i), CITY_NAME + 2 + i));
        var ofCity = Stream.of(
                member(Role.CITY_ADMIN, null, null, "cityadmin", CITY_NAME),
                member(Role.AUDITOR, null, null, "auditor", CITY_NAME + 1));
        return Stream.of(ofSchools, ofCity, ofDistricts)
                .flatMap(members -> members)
                .toList();
    }

    private StaffMember of(School school, Role role) {
        var login = role.name().toLowerCase(Locale.ROOT) + school.number();
        return member(role, school, null, login, SCHOOLS.indexOf(school.number()) * 2 + role.ordinal());
    }

    private StaffMember of(District district, int name) {
        return member(
                Role.DISTRICT, null, district, "district-" + district.code().toLowerCase(Locale.ROOT), name);
    }

    private StaffMember member(Role role, School school, District district, String login, int name) {
        return new StaffMember(
                role,
                school,
                district,
                new NameBook(Recipe.Names.USUAL, Language.KK, name).mother().full(),
                iins.citizen(LocalDate.of(BORN, 1 + name % 12, 1 + name % 28), Gender.FEMALE),
                login,
                "Alatau-" + login + "-" + year,
                secret(login));
    }

    /** 160 bits that follow from the login alone, so that sandbox and demo data agree without sharing a file. */
    private static String secret(String login) {
        var digest = sha1("invented staff " + login);
        var bits = new StringBuilder();
        for (byte b : digest) {
            bits.append(Integer.toBinaryString(b & 0xff | 0x100).substring(1));
        }
        var secret = new StringBuilder();
        for (int i = 0; i < bits.length(); i += 5) {
            secret.append(BASE32.charAt(Integer.parseInt(bits.substring(i, i + 5), 2)));
        }
        return secret.toString();
    }

    private static byte[] sha1(String text) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
