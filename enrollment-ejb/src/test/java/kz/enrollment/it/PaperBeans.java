package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.PaperEntry;
import kz.enrollment.application.PaperRegistration;
import kz.enrollment.application.PaperRegistrations;
import kz.enrollment.application.PaperSlip;
import kz.enrollment.application.PaperStatement;
import kz.enrollment.application.PupilEntry;
import kz.enrollment.application.ZeroClass;
import kz.enrollment.application.internal.ReservationLapse;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.person.Kinship;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PersonName;
import kz.enrollment.shared.Sha256;

/** What officers do with papers and the zero class. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperBeans {

    @Inject
    private World world;

    @Inject
    private Desk desk;

    @Inject
    private PaperRegistrations registrations;

    @Inject
    private ZeroClass zeroClass;

    @Inject
    private ReservationLapse lapse;

    public PaperRegistrations registrations() {
        return registrations;
    }

    public ZeroClass zeroClass() {
        return zeroClass;
    }

    public ReservationLapse lapse() {
        return lapse;
    }

    public PaperSlip register(UUID officer, Stream stream, String child, Category category) throws Exception {
        return register(officer, stream, child, category, true);
    }

    /** With the child's birth certificate in hand, and after a question to the parent. */
    public PaperSlip registerBeside(String number, UUID officer, Stream stream, String child) throws Exception {
        return register(officer, stream, child, Category.K, true, number);
    }

    public PaperSlip register(UUID officer, Stream stream, String child, Category category, boolean wait)
            throws Exception {
        return register(officer, stream, child, category, wait, null);
    }

    private PaperSlip register(
            UUID officer, Stream stream, String child, Category category, boolean wait, String setAside)
            throws Exception {
        LocalDateTime yesterday = LocalDateTime.now().minusDays(1);
        return desk.officer(
                officer,
                () -> registrations.register(
                        new PaperRegistration(stream.id(), child, category, wait, "17/2", yesterday, setAside)));
    }

    public UUID enter(UUID officer, UUID slip, Family family) throws Exception {
        return desk.officer(officer, () -> registrations.enter(slip, entry(family)));
    }

    public UUID list(UUID officer, Stream stream, String child) throws Exception {
        PupilEntry entry = new PupilEntry(child, new PersonName("Әлиев", "Ғани", null), born(child));
        return desk.officer(officer, () -> zeroClass.list(stream.id(), entry));
    }

    public UUID admit(UUID officer, UUID pupil, Family family) throws Exception {
        return admitBeside(null, officer, pupil, family);
    }

    /** As {@link #registerBeside}. */
    public UUID admitBeside(String number, UUID officer, UUID pupil, Family family) throws Exception {
        return desk.officer(officer, () -> zeroClass.admit(pupil, statement(family), number));
    }

    /** The campaign opens only in some days. */
    public Stream notOpen(int places) {
        return world.stream(
                places, Instant.now().plus(Duration.ofDays(2)), Instant.now().plus(Duration.ofDays(40)));
    }

    public void open(Stream stream) {
        world.run("update campaign set opens = now() - interval '1 hour' where id = ?", stream.campaign());
    }

    public PaperEntry entry(Family family) {
        return new PaperEntry(new PersonName("Әлиев", "Ғани", null), born(family.childIin()), statement(family));
    }

    public PaperStatement statement(Family family) {
        byte[] scan = family.childIin().getBytes(StandardCharsets.UTF_8);
        CheckedFile file =
                new CheckedFile(DocumentType.STATEMENT_SCAN, "s.pdf", "application/pdf", scan, Sha256.of(scan));
        return new PaperStatement(
                family.parentIin(),
                new PersonName("Әлиева", "Гүлім", null),
                Kinship.MOTHER,
                family.phone(),
                "",
                "Алматы, Абай даңғылы, 1",
                "PERMANENT",
                false,
                false,
                Language.KK,
                List.of(file));
    }

    private static LocalDate born(String iin) {
        return new Iin(iin).birthDate().orElseThrow();
    }
}
