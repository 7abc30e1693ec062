package kz.enrollment.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign as pages and other subdomains see it (Rules §2).
 *
 * @param admissionYear children must have turned six by its 31 December
 * @param releaseAt when places unused by the catchment become free for all; null when only districts release
 * @param phase at the moment of the question
 */
public record CampaignView(
        UUID id,
        String code,
        String city,
        String nameKk,
        String nameRu,
        int admissionYear,
        Instant opens,
        Instant closes,
        LocalDate orderNotBefore,
        LocalDate inForceFrom,
        Instant releaseAt,
        CampaignPhase phase,
        int maxFileBytes,
        int maxTotalBytes,
        int complaintWorkingDays,
        String legalBasisKk,
        String legalBasisRu,
        AllocationSettings allocation) {}
