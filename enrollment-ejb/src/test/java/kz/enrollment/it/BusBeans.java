package kz.enrollment.it;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.statesystems.AccessLog;
import kz.enrollment.statesystems.ConsentService;
import kz.enrollment.statesystems.ConsentService.Revocation;
import kz.enrollment.statesystems.GuardianshipRegister;
import kz.enrollment.statesystems.MobileBase;
import kz.enrollment.statesystems.PmpkBase;
import kz.enrollment.statesystems.RegistryUnavailable;

/** Asks state systems that give no answer, and tells why there was none. */
@Stateless
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class BusBeans {

    private static final Iin SOMEBODY = new Iin("200514599008");

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @Inject
    private MobileBase mobile;

    @Inject
    private PmpkBase pmpk;

    @Inject
    private AccessLog readings;

    @Inject
    private ConsentService consents;

    @Inject
    private GuardianshipRegister guardianship;

    public String askMobileBase() {
        return reason(() -> mobile.registered(SOMEBODY, new PhoneNumber("+77009900101")));
    }

    public String askGuardianship() {
        return reason(() -> guardianship.decision(SOMEBODY, SOMEBODY));
    }

    /** Many at the same time. */
    public List<String> askForReadingsAtOnce(int times) throws InterruptedException, ExecutionException {
        LocalDate today = LocalDate.of(2026, 7, 1);
        Callable<String> question = () -> reason(() -> readings.readings(SOMEBODY, today, today));
        List<Future<String>> asked = IntStream.range(0, times)
                .mapToObj(each -> threads.submit(question))
                .toList();
        List<String> reasons = new ArrayList<>();
        for (Future<String> each : asked) {
            reasons.add(each.get());
        }
        return reasons;
    }

    /** @throws jakarta.ejb.EJBException when the system refuses to be asked there */
    public void askCommissionsWithinATransaction() throws NotSupportedException, SystemException {
        transaction.begin();
        try {
            pmpk.conclusion(SOMEBODY);
        } finally {
            transaction.rollback();
        }
    }

    /** What kind of failure it was in the end: a broken connection, or an answer that is none. */
    public String askForGuardianship() {
        return failure(() -> guardianship.decision(SOMEBODY, SOMEBODY));
    }

    public String revokeConsent() {
        return failure(() -> consents.revoke(new Revocation(UUID.randomUUID(), SOMEBODY, "GBDFLUniversal_token")));
    }

    private static String failure(Callable<?> question) {
        try {
            return "ANSWERED " + question.call();
        } catch (Exception failure) {
            return failure.getClass().getSimpleName();
        }
    }

    private static String reason(Callable<?> question) {
        try {
            return "ANSWERED " + question.call();
        } catch (RegistryUnavailable silent) {
            return silent.reasonCode();
        } catch (Exception other) {
            return other.toString();
        }
    }
}
