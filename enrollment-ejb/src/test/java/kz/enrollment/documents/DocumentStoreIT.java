package kz.enrollment.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.documents.internal.SearchFile;
import kz.enrollment.documents.internal.Shelf;
import kz.enrollment.persistence.LocalPersistence;
import kz.enrollment.persistence.MovableClock;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.NotFound;
import kz.enrollment.task.Tasks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentStoreIT {

    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final Iin CHILD = new Iin("200514599008");
    private static final Iin TWIN = new Iin("200514599911");
    private static final FileLimits LIMITS = new FileLimits(1000, 2 * 1024 * 1024);

    private final MovableClock clock = new MovableClock();
    private LocalPersistence persistence;
    private DocumentStore store;
    private DocumentSearches searches;
    private SearchFile answers;
    private UUID draft;
    private boolean permitted;

    @BeforeAll
    void start() {
        persistence = new LocalPersistence();
        var shelf = persistence.managed(new Shelf());
        var tasks = persistence.managed(new Tasks(clock, LocalPersistence.unheard()));
        store = persistence.managed(new DocumentStore(shelf, clock));
        searches = persistence.managed(new DocumentSearches(shelf, tasks, clock, (account, child) -> permitted));
        answers = persistence.managed(new SearchFile(shelf, clock, (account, child) -> permitted));
        persistence.sql("insert into parent_account (id, iin, phone, mobile_base, language, created_at) values ('"
                + ACCOUNT + "', '990101499009', '+77009900101', 'NOT_ASKED', 'kk', now())");
        persistence.sql("""
                insert into campaign (id, code, city, name_kk, name_ru, admission_year, opens, closes, order_not_before,
                    in_force_from, rule, class_limit, max_file_bytes, max_total_bytes, complaint_working_days,
                    legal_basis_kk, legal_basis_ru)
                values ('00000000-0000-0000-0000-000000000009', 'AL26', 'ALMATY', 'a', 'a', 2026, now(),
                    now() + interval '1 day', '2026-08-25', '2026-09-01', 'N', 25, 1, 1, 20, 'a', 'a')
                """);
    }

    @AfterAll
    void stop() {
        persistence.close();
    }

    @BeforeEach
    void openDraft() {
        draft = UUID.randomUUID();
        permitted = true;
        // One open draft a child is allowed: the former test's is over.
        persistence.sql("update application_draft set status = 'ABANDONED'");
        persistence.sql(
                "insert into application_draft (id, account_id, campaign_id, status, created_at, updated_at) values ('"
                        + draft + "', '" + ACCOUNT
                        + "', '00000000-0000-0000-0000-000000000009', 'OPEN', now(), now())");
    }

    @Test
    void a_new_file_takes_the_place_of_the_one_of_its_type() {
        attach(DocumentType.PHOTO, "first");
        attach(DocumentType.FORM_065, "form");
        var second = attach(DocumentType.PHOTO, "second");
        assertThat(persistence.step(() -> store.ofDraft(draft)))
                .extracting(DocumentView::fileName)
                .containsExactly("form.pdf", "second.pdf");
        assertThat(persistence.step(() -> store.read(second.id(), draft)).bytes())
                .asString()
                .isEqualTo("second");
    }

    @Test
    void all_files_together_keep_to_the_limit_and_a_replacement_counts_once() {
        var most = new FileLimits(1000, 10);
        persistence.step(() -> store.attach(draft, ACCOUNT, file(DocumentType.PHOTO, "123456"), most));
        persistence.step(() -> store.attach(draft, ACCOUNT, file(DocumentType.PHOTO, "1234567890"), most));
        assertThatThrownBy(() ->
                        persistence.step(() -> store.attach(draft, ACCOUNT, file(DocumentType.PMPK, "1"), most)))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("file.total"));
    }

    @Test
    void a_document_of_another_draft_does_not_exist() {
        var document = attach(DocumentType.PHOTO, "photo");
        UUID other = UUID.randomUUID();
        assertThatThrownBy(() -> persistence.step(() -> store.read(document.id(), other)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> persistence.step(() -> store.detach(other, document.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_detached_file_is_gone_with_its_bytes() {
        var document = attach(DocumentType.PHOTO, "photo");
        persistence.step(() -> store.detach(draft, document.id()));
        assertThat(persistence.step(() -> store.ofDraft(draft))).isEmpty();
        assertThat(persistence.value(
                        "select count(*) from document_content where document_id = '" + document.id() + "'"))
                .isEqualTo(0L);
    }

    @Test
    void a_found_form_is_attached_with_the_answer_as_its_evidence() {
        ask(CHILD, false);
        found(DocumentType.FORM_065, "from the base");
        assertThat(persistence.step(() -> store.ofDraft(draft)))
                .singleElement()
                .satisfies(document -> assertThat(document.origin()).isEqualTo("HEALTH_BASE"));
        assertThat(persistence.step(() -> searches.of(draft)))
                .extracting(SearchView::type, SearchView::status)
                .containsExactly(tuple(DocumentType.FORM_052, "ASKED"), tuple(DocumentType.FORM_065, "FOUND"));
    }

    @Test
    void what_the_parent_uploaded_stays() {
        ask(CHILD, false);
        attach(DocumentType.FORM_065, "own");
        found(DocumentType.FORM_065, "from the base");
        assertThat(persistence.step(() -> store.ofDraft(draft)))
                .singleElement()
                .satisfies(document -> assertThat(document.origin()).isEqualTo("UPLOADED"));
    }

    @Test
    void another_child_takes_nothing_over_from_the_former() {
        ask(CHILD, true);
        found(DocumentType.FORM_065, "of the former child");
        attach(DocumentType.PHOTO, "photo");
        ask(TWIN, false);
        assertThat(persistence.step(() -> store.ofDraft(draft))).isEmpty();
        assertThat(persistence.step(() -> searches.of(draft)))
                .extracting(SearchView::status)
                .containsExactly("ASKED", "ASKED");
    }

    @Test
    void a_silent_base_is_told_apart_from_a_missing_form_and_both_are_asked_again() {
        ask(CHILD, false);
        UUID silent = search(DocumentType.FORM_065);
        UUID missing = search(DocumentType.FORM_052);
        persistence.step(() -> answers.silent(silent));
        persistence.step(() -> answers.notFound(missing, "answer", clock.instant()));
        assertThat(persistence.step(() -> searches.of(draft)))
                .extracting(SearchView::status)
                .containsExactly("NOT_FOUND", "NO_ANSWER");
        ask(CHILD, false);
        assertThat(persistence.step(() -> searches.of(draft)))
                .extracting(SearchView::status)
                .containsExactly("ASKED", "ASKED");
    }

    @Test
    void when_the_draft_is_sent_only_what_a_silent_base_still_owes_is_asked_for() {
        ask(CHILD, false);
        attach(DocumentType.FORM_065, "own");
        UUID owed = search(DocumentType.FORM_052);
        persistence.step(() -> answers.silent(owed));
        persistence.step(() -> store.bind(draft, null));
        assertThat(persistence.step(() -> searches.of(draft)))
                .extracting(SearchView::type)
                .containsExactly(DocumentType.FORM_052);
        assertThat(persistence.step(() -> answers.question(owed))).isPresent();
    }

    @Test
    void nobody_is_asked_about_a_child_without_its_consent_and_its_kinship() {
        permitted = false;
        ask(CHILD, true);
        assertThat(persistence.step(() -> searches.of(draft))).isEmpty();
    }

    @Test
    void a_question_that_waits_is_not_asked_once_the_consent_is_gone() {
        ask(CHILD, false);
        UUID waiting = search(DocumentType.FORM_052);
        assertThat(persistence.step(() -> answers.question(waiting))).isPresent();
        permitted = false;
        assertThat(persistence.step(() -> answers.question(waiting))).isEmpty();
    }

    @Test
    void a_consent_taken_back_takes_what_the_bases_gave_and_what_they_are_asked_but_nothing_of_the_parents_own() {
        ask(CHILD, true);
        found(DocumentType.FORM_065, "from the base");
        attach(DocumentType.FORM_052, "own");
        UUID late = search(DocumentType.PMPK);
        persistence.step(() -> searches.takeBack(draft));

        assertThat(persistence.step(() -> store.ofDraft(draft)))
                .extracting(DocumentView::type)
                .containsExactly(DocumentType.FORM_052);
        assertThat(persistence.step(() -> searches.of(draft))).isEmpty();
        persistence.step(() -> answers.found(late, file(DocumentType.PMPK, "late"), "answer", clock.instant()));
        assertThat(persistence.step(() -> store.ofDraft(draft))).hasSize(1);
    }

    private DocumentView attach(DocumentType type, String content) {
        return persistence.step(() -> store.attach(draft, ACCOUNT, file(type, content), LIMITS));
    }

    private void ask(Iin child, boolean pmpkToo) {
        persistence.step(() -> searches.ask(draft, ACCOUNT, child, pmpkToo));
    }

    private void found(DocumentType type, String content) {
        Instant at = clock.instant();
        UUID search = search(type);
        persistence.step(() -> answers.found(search, file(type, content), "answer", at));
    }

    private UUID search(DocumentType type) {
        return UUID.fromString(
                (String) persistence.value("select cast(id as text) from document_search where draft_id = '" + draft
                        + "' and type = '" + type + "'"));
    }

    private static CheckedFile file(DocumentType type, String content) {
        return new CheckedFile(
                type, content + ".pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8), "0".repeat(64));
    }
}
