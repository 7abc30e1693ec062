package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import kz.enrollment.application.domain.RegistrationNumber;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;

/** Draws registration numbers, of applications and of slips alike, before any stream is locked. */
@Dependent
public class RegistrationNumbers {

    /** Two unique indexes; that two draw the same number at the same moment is left to the constraints. */
    private static final String TAKEN = """
            select number from enrollment_application where number = any (string_to_array(?1, ' '))
            union all select number from paper_slip where number = any (string_to_array(?1, ' '))
            """;

    @PersistenceContext
    private EntityManager entities;

    /** @return one that is free in each of the streams */
    RegistrationNumber draw(CampaignView campaign, List<StreamView> streams) {
        return RegistrationNumber.drawn(number -> isTaken(
                streams.stream().map(stream -> number.in(campaign, stream)).collect(Collectors.joining(" "))));
    }

    private boolean isTaken(String numbers) {
        return !entities.createNativeQuery(TAKEN)
                .setParameter(1, numbers)
                .getResultList()
                .isEmpty();
    }
}
