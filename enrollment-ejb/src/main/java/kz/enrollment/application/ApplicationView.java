package kz.enrollment.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.person.Kinship;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PersonName;
import kz.enrollment.shared.PhoneNumber;

/**
 * A submitted application, whole.
 *
 * @param placeHeld what the application was last told; {@link WishStanding#now} tells it live
 * @param keepWaiting whether the child stays on the lists where there was no place
 * @param wishes those that were tried, in their order
 * @param offer the open one, or null
 * @param correction the last one of the category, or null
 * @param applicantStated name and address of the applicant are in the parent's own words, the registers were silent
 * @param childStated the same of name, birth date and kinship of the child
 */
public record ApplicationView(
        UUID id,
        int version,
        String number,
        ApplicationStatus status,
        CampaignView campaign,
        StreamView stream,
        Iin applicantIin,
        PersonName applicant,
        PhoneNumber phone,
        String extraPhone,
        String addressKk,
        String addressRu,
        String addressKind,
        Iin childIin,
        PersonName child,
        LocalDate childBirthDate,
        Kinship kinship,
        boolean specialNeeds,
        boolean transport,
        boolean byCatchment,
        Language language,
        Category category,
        String categorySource,
        Instant filedAt,
        LocalDate countsFor,
        Instant dueAt,
        boolean placeHeld,
        long sequence,
        int before,
        long ledgerRow,
        String ledgerHash,
        String ledgerReference,
        String signatureMeans,
        Instant signedAt,
        String signedDigest,
        String statement,
        List<DocumentView> documents,
        List<EventView> history,
        boolean keepWaiting,
        List<WishStanding> wishes,
        OfferView offer,
        CorrectionNote correction,
        Channel channel,
        boolean applicantStated,
        boolean childStated) {}
