package kz.enrollment.verification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.application.WishStanding;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.HomeAddress;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.verification.domain.CheckResult;
import kz.enrollment.verification.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Categories of a stated address are compared, whatever else differs (Rules §3, §7). */
class AddressCheckTest {

    private static final Instant FILED = Instant.parse("2026-07-03T10:00:00Z");
    private static final Iin PARENT = new Iin("200514599008");
    private static final PersonName NAME = new PersonName("Әлиева", "Ғани", null);
    private static final StreamView OWN = stream(1);
    private static final StreamView OTHER = stream(2);

    private final List<StreamView> catchment = new ArrayList<>();
    private final Map<String, Object> told = new HashMap<>(Map.of(
            "campaign",
            new CampaignView(
                    new UUID(0, 9),
                    null,
                    null,
                    null,
                    null,
                    2026,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    0,
                    0,
                    0,
                    null,
                    null,
                    null),
            "stream",
            OWN,
            "applicant",
            NAME,
            "category",
            Category.K,
            "filedAt",
            FILED,
            "applicantStated",
            true,
            "wishes",
            List.of()));

    @Test
    void a_false_address_is_not_hidden_behind_a_false_name() {
        Finding finding = check(new PersonName("Сейтова", "Ғани", null));
        assertThat(finding.result()).isEqualTo(CheckResult.NOT_AVAILABLE);
        assertThat(finding.evidence()).isEqualTo("address.name_and_category");
    }

    @Test
    void another_name_at_the_right_address_says_that_the_category_is_the_same() {
        catchment.add(OWN);
        assertThat(check(new PersonName("Сейтова", "Ғани", null)).evidence()).isEqualTo("address.name_differs");
    }

    @Test
    void a_missing_registration_fails_whatever_the_name() {
        var answer = answer(new PersonName("Сейтова", "Ғани", null), null);
        assertThat(register().of(Applications.with(told), answer).evidence()).isEqualTo("address.none");
    }

    @ParameterizedTest
    @CsvSource({
        "643,,NOT_AVAILABLE,address.foreigner",
        "643,2026-07-02,NOT_AVAILABLE,address.foreigner",
        "643,2026-07-03,PASSED,address.in_catchment",
        "398,2026-07-02,FAILED,address.none"
    })
    void a_foreigner_without_a_registration_that_stands_shows_the_officer_a_document(
            String citizenship, LocalDate until, CheckResult result, String evidence) {
        catchment.add(OWN);
        PersonRegister.Address address = until == null ? null : address(until);
        Finding finding = register().of(Applications.with(told), answer(NAME, citizenship, address));
        assertThat(finding.result()).isEqualTo(result);
        assertThat(finding.evidence()).isEqualTo(evidence);
    }

    @Test
    void every_wish_of_a_stated_address_is_compared() {
        catchment.add(OWN);
        told.put("wishes", List.of(wish(OWN, Category.K), wish(OTHER, Category.K)));
        assertThat(check(NAME).evidence()).isEqualTo("address.changed_wish");
        catchment.add(OTHER);
        assertThat(check(NAME).result()).isEqualTo(CheckResult.PASSED);
    }

    @Test
    void a_corrected_category_may_settle_each_difference_of_category_and_no_other() {
        assertThat(AddressCheck.isAboutCategory("address.changed")).isTrue();
        assertThat(AddressCheck.isAboutCategory("address.name_and_category")).isTrue();
        assertThat(AddressCheck.isAboutCategory("address.name_differs")).isFalse();
        assertThat(AddressCheck.isAboutCategory(null)).isFalse();
    }

    private Finding check(PersonName name) {
        return register().of(Applications.with(told), answer(name, address(null)));
    }

    private static PersonRegister.Address address(LocalDate until) {
        return new PersonRegister.Address("көше", "5", null, "", "", null, false, null, until);
    }

    private static PersonRegister.Answer answer(PersonName name, PersonRegister.Address address) {
        return answer(name, "398", address);
    }

    private static PersonRegister.Answer answer(PersonName name, String citizenship, PersonRegister.Address address) {
        var person = new PersonRegister.Person(PARENT, name, null, citizenship, true, address);
        return new PersonRegister.Answer("a1", "q1", FILED, PersonRegister.Result.FOUND, person);
    }

    private AddressCheck register() {
        return new AddressCheck(new Catchments(catchment));
    }

    private static WishStanding wish(StreamView stream, Category category) {
        var now = new ClaimView(stream.id(), "r", 1, category, ClaimState.HOLDING, 0, 0, null);
        return new WishStanding(1, stream, null, now);
    }

    private static StreamView stream(int number) {
        return new StreamView(new UUID(0, number), new UUID(0, 9), null, "kk", "s" + number);
    }

    /** Streams whose catchment holds every address. */
    private static final class Catchments extends SchoolRegister {

        private final List<StreamView> streams;

        private Catchments(List<StreamView> streams) {
            this.streams = streams;
        }

        @Override
        public List<StreamView> inCatchment(UUID campaignId, HomeAddress address, LocalDate on) {
            return streams;
        }
    }
}
