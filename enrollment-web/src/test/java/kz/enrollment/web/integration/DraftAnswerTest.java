package kz.enrollment.web.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.HandedDraft;
import kz.enrollment.application.Step;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.documents.SearchView;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.FetchStatus;
import kz.enrollment.person.Kinship;
import kz.enrollment.person.PersonView;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PersonName;
import org.junit.jupiter.api.Test;

class DraftAnswerTest {

    private static final Instant AT = Instant.parse("2026-07-07T05:00:00Z");
    private static final Iin CHILD = new Iin("200101599012");
    private static final ChildView NAMED = new ChildView(
            CHILD, new PersonName("Әлиев", "Ғани", null), LocalDate.of(2020, 1, 1), Kinship.MOTHER, "a1", AT);

    @Test
    void nothing_of_a_strangers_child_is_told() {
        DraftAnswer answer = DraftAnswer.of(draft(null, record(FetchStatus.FOUND)), Language.RU);

        assertThat(answer.missing()).containsExactly("PHOTO");
        assertThat(answer.documents()).extracting(DraftAnswer.Document::origin).containsExactly("UPLOADED");
        assertThat(answer.state()).isEqualTo("PREPARING");
    }

    @Test
    void nothing_of_a_child_is_told_before_the_register_took_its_consent() {
        DraftAnswer asked = DraftAnswer.of(draft(NAMED, record(FetchStatus.ASKED)), Language.RU);
        DraftAnswer never = DraftAnswer.of(draft(NAMED, null), Language.RU);

        assertThat(List.of(asked, never)).allSatisfy(answer -> {
            assertThat(answer.missing()).containsExactly("PHOTO");
            assertThat(answer.documents())
                    .extracting(DraftAnswer.Document::origin)
                    .containsExactly("UPLOADED");
        });
    }

    @Test
    void the_program_is_told_what_a_known_child_lacks_and_has() {
        DraftAnswer answer = DraftAnswer.of(draft(NAMED, record(FetchStatus.FOUND)), Language.RU);

        assertThat(answer.missing()).containsExactlyInAnyOrder("PHOTO", "FORM_052", "PMPK");
        assertThat(answer.documents())
                .extracting(DraftAnswer.Document::origin)
                .containsExactly("UPLOADED", "HEALTH_BASE");
        assertThat(answer.state()).isEqualTo("INCOMPLETE");
    }

    private static PersonView record(FetchStatus status) {
        return new PersonView(CHILD, status, false, null, null, null, null, null, null, null);
    }

    private static HandedDraft draft(ChildView child, PersonView record) {
        return new HandedDraft(
                new DraftView(
                        UUID.randomUUID(),
                        1,
                        "OPEN",
                        null,
                        null,
                        null,
                        null,
                        child,
                        record,
                        null,
                        null,
                        null,
                        true,
                        true,
                        true,
                        null,
                        null,
                        null,
                        false,
                        false,
                        false,
                        List.of(
                                document(DocumentType.FORM_065, "UPLOADED"),
                                document(DocumentType.FORM_065, "HEALTH_BASE")),
                        List.of(new SearchView(DocumentType.FORM_052, "NOT_FOUND", AT, AT)),
                        EnumSet.of(DocumentType.PHOTO, DocumentType.FORM_052, DocumentType.PMPK),
                        child == null ? Step.CHILD : Step.DOCUMENTS,
                        List.of(),
                        true,
                        null,
                        EnumSet.noneOf(DocumentType.class)),
                null,
                null);
    }

    private static DocumentView document(DocumentType type, String origin) {
        return new DocumentView(UUID.randomUUID(), type, origin, "f", "application/pdf", 1, AT, "0");
    }
}
