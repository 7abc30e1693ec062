package kz.enrollment.web.application;

import java.util.Set;

/** Which acts of the audit trail a parent is told in words of their own. */
final class AccessActs {

    /** Acts that have words of their own; every other one is told in general. */
    static final Set<String> KNOWN = Set.of(
            "CASE_READ",
            "DOCUMENT_READ",
            "DOCUMENT_PRINTED",
            "CHECK_BY_HAND",
            "ORIGINALS_SEEN",
            "APPLICATION_READ",
            "APPLICATIONS_READ",
            "APPLICATION_SUBMITTED",
            "APPLICATION_ADMITTED",
            "APPLICATION_REFUSED",
            "APPLICATION_WITHDRAWN",
            "APPLICATION_ENROLLED",
            "DRAFT_READ",
            "DRAFTS_READ",
            "STATEMENT_READ",
            "CHILD_READ",
            "CHILDREN_READ",
            "CONSENT_REQUESTED",
            "CONSENT_SENT",
            "CONSENT_APPROVED",
            "CONSENT_DENIED",
            "CONSENT_REVOKED",
            "PARENT_LOGGED_IN",
            "STATE_LOG_READ");

    private AccessActs() {}

    /** Key of the words for an act; one in general for every other. */
    static String key(String action) {
        return "access.act." + (KNOWN.contains(action) ? action : "OTHER");
    }
}
