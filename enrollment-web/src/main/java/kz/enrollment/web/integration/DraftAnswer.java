package kz.enrollment.web.integration;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.HandedDraft;
import kz.enrollment.application.Statement;
import kz.enrollment.application.Step;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.documents.SearchView;
import kz.enrollment.person.FetchStatus;
import kz.enrollment.person.PersonView;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Language;
import kz.enrollment.signature.SignedXml;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.web.frame.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a draft stands; describes it in {@code /openapi}. */
@Schema(requiredProperties = {"id", "state", "missing", "documents"})
record DraftAnswer(
        @Schema(format = "uuid") UUID id,

        @Schema(
                description =
                        "PREPARING: registers are being asked, come again; READY: sign the statement; INCOMPLETE: see"
                                + " problem and missing; SUBMITTED; ABANDONED: a newer draft of the child took its place",
                enumeration = {"PREPARING", "READY", "INCOMPLETE", "SUBMITTED", "ABANDONED"})
        String state,

        @Schema(description = "what keeps the draft from being signed")
        Obstacle problem,

        @Schema(description = "a register is silent; we keep asking")
        Boolean trouble,

        @Schema(description = "types of documents to upload")
        List<String> missing,

        List<Document> documents,

        @Schema(description = "what the parent has to see and sign, when READY")
        ToSign statement,

        @Schema(format = "uuid", description = "once submitted")
        UUID application) {

    /** Why a rule stops a draft. */
    @Schema(
            name = "Obstacle",
            requiredProperties = {"code", "message"})
    record Obstacle(
            @Schema(description = "stable") String code,

            @Schema(description = "in the language asked for")
            String message) {}

    /** A document of a draft or application. */
    @Schema(
            name = "DraftDocument",
            requiredProperties = {"id", "type", "origin", "sha256"})
    record Document(
            @Schema(format = "uuid") UUID id,

            @Schema(enumeration = {"PHOTO", "FORM_065", "FORM_052", "PMPK"})
            String type,

            @Schema(enumeration = {"UPLOADED", "HEALTH_BASE", "PMPK_BASE"})
            String origin,

            String sha256) {}

    /** What the parent's key signs: exactly the UTF-8 bytes of text (CMS), or of the document (XML). */
    @Schema(
            name = "ToSign",
            requiredProperties = {"text", "digest", "xml"})
    record ToSign(
            String text,

            @Schema(description = "hexadecimal SHA-256 of the text's UTF-8 bytes")
            String digest,

            @Schema(description = "base64 of the document to sign for the format XML")
            String xml) {

        static ToSign of(Statement statement, SigningPurpose purpose) {
            byte[] text = statement.text().getBytes(StandardCharsets.UTF_8);
            return new ToSign(
                    statement.text(),
                    statement.digest(),
                    Base64.getEncoder().encodeToString(SignedXml.wrap(text, purpose)));
        }
    }

    static DraftAnswer of(HandedDraft handed, Language language) {
        DraftView draft = handed.draft();
        boolean open = "OPEN".equals(draft.status());
        Obstacle obstacle = open ? obstacle(handed, language) : null;
        return new DraftAnswer(
                draft.id(),
                open ? state(handed, obstacle) : draft.status(),
                obstacle,
                isTroubled(draft),
                draft.missing().stream()
                        .filter(type -> open && isTold(handed, type) && isSettled(draft, type))
                        .map(DocumentType::name)
                        .toList(),
                draft.documents().stream()
                        .filter(document -> isTold(handed, document.origin()))
                        .map(DraftAnswer::document)
                        .toList(),
                handed.statement() == null ? null : ToSign.of(handed.statement(), SigningPurpose.APPLICATION),
                draft.applicationId());
    }

    private static Document document(DocumentView view) {
        return new Document(view.id(), view.type().name(), view.origin(), view.sha256());
    }

    private static String state(HandedDraft handed, Obstacle obstacle) {
        if (handed.statement() != null) {
            return "READY";
        }
        boolean lacksDocuments = handed.isChildKnown()
                && !handed.draft().missing().isEmpty()
                && handed.draft().missing().stream().allMatch(type -> isSettled(handed.draft(), type))
                && handed.draft().next() == Step.DOCUMENTS;
        return obstacle != null || lacksDocuments ? "INCOMPLETE" : "PREPARING";
    }

    /** What a base lacks tells of the child as much as what it has; that a photo is needed tells nothing. */
    private static boolean isTold(HandedDraft handed, DocumentType type) {
        return type == DocumentType.PHOTO || handed.isChildKnown();
    }

    /** The program knows what it uploaded itself; what a draft was filed with was told before. */
    private static boolean isTold(HandedDraft handed, String origin) {
        return "UPLOADED".equals(origin)
                || handed.isChildKnown()
                || handed.draft().applicationId() != null;
    }

    /** Whether the bases have said that they have no such document, or never have any. */
    private static boolean isSettled(DraftView draft, DocumentType type) {
        return draft.searches().stream()
                .filter(search -> search.type() == type)
                .map(SearchView::status)
                .noneMatch("ASKED"::equals);
    }

    private static Obstacle obstacle(HandedDraft handed, Language language) {
        Words words = Words.in(language);
        if (handed.obstacle() != null) {
            return new Obstacle(handed.obstacle().code(), words.violation(handed.obstacle()));
        }
        DraftView draft = handed.draft();
        if (isOver(draft.applicantConsent()) || isOver(draft.childConsent())) {
            return obstacle("consent.refused", words);
        }
        return isUnknown(draft.applicant()) || isUnknown(draft.childRecord())
                ? obstacle("person.unknown", words)
                : null;
    }

    private static Obstacle obstacle(String code, Words words) {
        return new Obstacle(code, words.problem(code, List.of()).orElse(code));
    }

    private static boolean isOver(ConsentView consent) {
        return consent != null && !consent.status().approved();
    }

    private static boolean isUnknown(PersonView person) {
        return person != null && person.status() == FetchStatus.NOT_FOUND;
    }

    private static Boolean isTroubled(DraftView draft) {
        boolean applicant = draft.applicant() != null && draft.applicant().trouble();
        boolean child = draft.childRecord() != null && draft.childRecord().trouble();
        return applicant || child ? Boolean.TRUE : null;
    }
}
