package kz.enrollment.sandbox.city;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import kz.enrollment.sandbox.city.StaffMember.Role;

/** Invents an officer and a director for several schools, and one city administrator. */
final class StaffPlan {

    /** Schools with staff: the tiny and the overfull one, and some of other districts. */
    static final List<Integer> SCHOOLS =
            List.of(StreamPlan.TINY_SCHOOL, StreamPlan.OVERFULL_SCHOOL, 9, 19, 24, 59, 97, 149, 200, 220);

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final int year;

    StaffPlan(int year) {
        this.year = year;
    }

    List<StaffMember> staff(List<School> staffed) {
        var ofSchools = staffed.stream()
                .flatMap(school -> Stream.of(
                        member(Role.OFFICER, school, "officer" + school.number()),
                        member(Role.DIRECTOR, school, "director" + school.number())));
        return Stream.concat(ofSchools, Stream.of(member(Role.CITY_ADMIN, null, "cityadmin")))
                .toList();
    }

    private StaffMember member(Role role, School school, String login) {
        int name = school == null ? SCHOOLS.size() * 2 : SCHOOLS.indexOf(school.number()) * 2 + role.ordinal();
        return new StaffMember(
                role,
                school,
                new NameBook(Recipe.Names.USUAL, Language.KK, name).mother().full(),
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
