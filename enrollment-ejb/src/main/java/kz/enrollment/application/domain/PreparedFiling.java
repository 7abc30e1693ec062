package kz.enrollment.application.domain;

import java.util.List;
import java.util.UUID;
import kz.enrollment.application.Channel;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;

/**
 * Everything of an application but its number: what is known before a place is asked for.
 *
 * @param id of the application to be
 * @param wishes in their order, one to three
 * @param keepWaiting whether the child waits where there is no place
 * @param documents that go with it, already stored
 */
public record PreparedFiling(
        UUID id,
        Origin origin,
        CampaignView campaign,
        List<Wish> wishes,
        boolean keepWaiting,
        Content content,
        List<DocumentView> documents) {

    public PreparedFiling {
        wishes = List.copyOf(wishes);
        documents = List.copyOf(documents);
    }

    /**
     * Where it comes from.
     *
     * @param draftId null where there is none
     * @param accountId null where there is none
     */
    public record Origin(Channel channel, UUID draftId, UUID accountId) {}

    /**
     * @param category by the registered address
     * @param categorySource REGISTER or STATEMENT
     */
    public record Wish(StreamView stream, Category category, String categorySource) {}

    @Override
    public String toString() {
        return "PreparedFiling[" + id + ']';
    }
}
