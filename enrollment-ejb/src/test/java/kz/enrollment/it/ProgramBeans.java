package kz.enrollment.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.enrollment.access.ClientAccounts;
import kz.enrollment.application.ApplicationEvents;
import kz.enrollment.application.Handovers;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.HandedConsent;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.integration.ClientNames;
import kz.enrollment.integration.Clients;
import kz.enrollment.integration.DraftOrder;
import kz.enrollment.integration.Keyed;
import kz.enrollment.integration.OquFiles;
import kz.enrollment.integration.ProgramFilings;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.shared.Sha256;

/** What programs and the OQU base use. */
@Dependent
public class ProgramBeans {

    @Inject
    private AsProgram asProgram;

    @Inject
    private Clients clients;

    @Inject
    private ClientAccounts accounts;

    @Inject
    private Handovers handovers;

    @Inject
    private ProgramFilings filings;

    @Inject
    private ClientNames names;

    @Inject
    private ApplicationEvents events;

    @Inject
    private OquFiles files;

    @Inject
    private World world;

    /** A client whose secret is its identifier. */
    UUID client() {
        UUID id = UUID.randomUUID();
        world.run(
                "insert into integration_client (id, client_id, name, secret_hash, scopes) values (?, ?, 'T', ?,"
                        + " 'oqu.read results.read')",
                id,
                "c-" + id,
                Sha256.of(id.toString()));
        return id;
    }

    /** Hands a family's consents over with a draft. */
    UUID handOver(UUID client, Family family, Stream stream) throws Exception {
        List<HandedConsent> consents = Arrays.stream(SubjectKind.values())
                .flatMap(kind -> AccessName.neededFor(kind).stream()
                        .map(access -> new HandedConsent(kind, access, "t", "k", null)))
                .toList();
        var order = new DraftOrder(
                new Iin(family.parentIin()),
                new PhoneNumber(family.phone()),
                Language.KK,
                new Iin(family.childIin()),
                List.of(world.text("select code from campaign where id = ?", stream.campaign()) + '-' + stream.code()),
                true,
                false,
                false,
                null,
                true,
                consents);
        return call(
                client, () -> filings.open(new Keyed(UUID.randomUUID().toString(), "open", Sha256.of("order")), order));
    }

    <T> T call(UUID client, Callable<T> work) throws Exception {
        return asProgram.call(client, work);
    }

    Clients clients() {
        return clients;
    }

    ClientNames names() {
        return names;
    }

    ClientAccounts accounts() {
        return accounts;
    }

    Handovers handovers() {
        return handovers;
    }

    ApplicationEvents events() {
        return events;
    }

    OquFiles files() {
        return files;
    }
}
