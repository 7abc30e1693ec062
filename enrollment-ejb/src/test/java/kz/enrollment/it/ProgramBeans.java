package kz.enrollment.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.enrollment.access.ClientAccounts;
import kz.enrollment.application.ApplicationEvents;
import kz.enrollment.application.Handovers;
import kz.enrollment.integration.Clients;
import kz.enrollment.integration.OquFiles;
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

    <T> T call(UUID client, Callable<T> work) throws Exception {
        return asProgram.call(client, work);
    }

    Clients clients() {
        return clients;
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
