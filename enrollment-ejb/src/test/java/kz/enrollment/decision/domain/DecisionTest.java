package kz.enrollment.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.enrollment.campaign.AllocationSettings;
import kz.enrollment.campaign.CampaignPhase;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.decision.Refusal;
import kz.enrollment.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    private static final UUID ANY = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-08-26T04:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, a, b, refusal.ground, ground",
        "4, a, b, refusal.ground, ground",
        "1, '', b, facts.required, factsKk",
        "1, a, ' ', facts.required, factsRu"
    })
    void a_refusal_stands_on_one_of_three_grounds_with_facts_in_both_languages(
            int ground, String kk, String ru, String code, String field) {
        assertThatThrownBy(() -> Decision.refusal(ANY, new Refusal(ground, kk, ru), ANY, NOW))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.field()).isEqualTo(field);
                });
    }

    @Test
    void a_refusal_keeps_its_ground_and_its_facts() {
        Decision decision = Decision.refusal(ANY, new Refusal(3, " орын жоқ ", "мест нет"), ANY, NOW);

        assertThat(decision.ground()).isEqualTo(3);
        assertThat(decision.factsKk()).isEqualTo("орын жоқ");
        assertThat(decision.factsRu()).isEqualTo("мест нет");
        assertThat(decision.decidedAt()).isEqualTo(NOW);
        assertThat(Decision.refusal(ANY, new Refusal(1, "a".repeat(2000), "b"), ANY, NOW)
                        .id())
                .isNotEqualTo(decision.id());
    }

    @Test
    void facts_have_an_end() {
        assertThatThrownBy(() -> Decision.refusal(ANY, new Refusal(2, "a".repeat(2001), "b"), ANY, NOW))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("facts.too_long"));
    }

    @Test
    void an_order_waits_for_the_campaigns_date_and_comes_into_force_on_the_first_of_september() {
        assertThat(order("2026-08-25", NOW).inForceFrom()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(order("2026-08-25", Instant.parse("2026-09-05T04:00:00Z")).inForceFrom())
                .isEqualTo(LocalDate.of(2026, 9, 5));
        assertThatThrownBy(() -> order("2026-08-27", NOW))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("order.too_early"));
    }

    @Test
    void the_day_of_an_order_is_the_day_in_almaty() {
        assertThat(order("2026-08-27", Instant.parse("2026-08-26T19:00:00Z")).orderDate())
                .isEqualTo(LocalDate.of(2026, 8, 27));
    }

    private static EnrollmentOrder order(String notBefore, Instant now) {
        CampaignView campaign = new CampaignView(
                ANY,
                "A26",
                "ALMATY",
                "",
                "",
                2026,
                NOW,
                NOW,
                LocalDate.parse(notBefore),
                LocalDate.of(2026, 9, 1),
                null,
                CampaignPhase.OPEN,
                1,
                1,
                20,
                "",
                "",
                new AllocationSettings("N", false, 2, null, 5));
        return new EnrollmentOrder(
                new DocumentNumber(ANY, 2026, "1-О/2026-0001"),
                campaign,
                List.of(ANY),
                new EnrollmentOrder.Signing(ANY, now));
    }
}
