package kz.enrollment.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.enrollment.access.ParentView;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.documents.SearchView;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.PersonView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.DocumentType;

/**
 * A draft with everything its pages show. What is not known yet is null.
 *
 * @param status OPEN, SUBMITTED or ABANDONED
 * @param applicationId once submitted
 * @param byCatchment the button the parent pressed
 * @param category follows the registered address, whichever button was pressed
 * @param missing documents still to be attached
 * @param next the first step that is not complete
 * @param wishes the chosen streams in their order, the first included
 * @param keepWaiting whether the child shall wait where there is no place
 * @param awaited documents a silent base will give later; the draft can be sent without them
 * @param stated what of it is in the parent's own words, and what may be
 */
public record DraftView(
        UUID id,
        int version,
        String status,
        UUID applicationId,
        CampaignView campaign,
        ParentView account,
        PersonView applicant,
        ChildView child,
        PersonView childRecord,
        ConsentView applicantConsent,
        ConsentView childConsent,
        String extraPhone,
        boolean specialNeeds,
        boolean detailsConfirmed,
        Boolean byCatchment,
        StreamView stream,
        PlacesView places,
        Category category,
        boolean transport,
        boolean truthConfirmed,
        boolean dataUseConfirmed,
        List<DocumentView> documents,
        List<SearchView> searches,
        Set<DocumentType> missing,
        Step next,
        List<WishView> wishes,
        boolean keepWaiting,
        StatedView stated,
        Set<DocumentType> awaited) {}
