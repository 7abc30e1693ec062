package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

/** Files for the OQU base beside each other: by day, of two schools, at the same moment. */
interface OquCases extends ServiceBeans {

    ProgramBeans programs();

    @Test
    default void a_later_file_empties_no_earlier_one_and_a_moved_application_comes_out_for_its_new_school()
            throws Exception {
        Stream stream = world().stream(4);
        Stream other = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        UUID newOfficer = world().staff(other, "OFFICER");
        var receipt = desk().submit(world().family(stream, true));
        String day = world().text(
                        "select cast(filed_at at time zone 'Asia/Almaty' as date) from enrollment_application where id = ?",
                        receipt.applicationId());
        world().run("update campaign set opens = now() where id = ?", stream.campaign());
        try {
            UUID first = desk().officer(officer, () -> programs().files().make(stream.school(), null));
            UUID byDay = desk().officer(officer, () -> programs().files().make(stream.school(), LocalDate.parse(day)));
            assertThat(List.of(csv(officer, first), csv(officer, byDay)))
                    .allSatisfy(csv -> assertThat(csv).contains(receipt.number()));

            world().run(
                            "update enrollment_application set school_id = ? where id = ?",
                            other.school(),
                            receipt.applicationId());

            assertThat(csv(officer, first)).as("of another school now").doesNotContain(receipt.number());
            UUID fresh = desk().officer(newOfficer, () -> programs().files().make(other.school(), null));
            assertThat(csv(newOfficer, fresh)).contains(receipt.number());
        } finally {
            world().run("update campaign set opens = now() - interval '10 days' where id = ?", stream.campaign());
        }
    }

    @Test
    default void two_files_made_at_once_give_an_application_once() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        desk().submit(world().family(stream, true));
        world().run("update campaign set opens = now() where id = ?", stream.campaign());
        List<String> refused = Collections.synchronizedList(new ArrayList<>());
        try {
            AtOnce.run(4, thread -> {
                try {
                    desk().officer(officer, () -> programs().files().make(stream.school(), null));
                } catch (BusinessRuleViolation empty) {
                    refused.add(empty.code());
                }
            });
        } finally {
            world().run("update campaign set opens = now() - interval '10 days' where id = ?", stream.campaign());
        }
        assertThat(refused).containsExactly("oqu.empty", "oqu.empty", "oqu.empty");
    }

    private String csv(UUID officer, UUID file) throws Exception {
        return desk().officer(officer, () -> programs().files().csv(file));
    }
}
