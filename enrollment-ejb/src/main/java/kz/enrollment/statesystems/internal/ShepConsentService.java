package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import kz.enrollment.statesystems.ConsentService;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * {@code KDP_SERVICE}. The elements up to {@code ovt} are the service's; {@code phone}, {@code request_id}, {@code
 * dialogue_id} (several access names, one SMS) and the words of the status are ours, since no public source tells how the
 * dialogue is followed. {@code KDP_REVOKE} is ours as a whole.
 */
@ApplicationScoped
@AsUnavailable(ShepConsentService.SERVICE)
@CircuitBreaker(
        requestVolumeThreshold = Limits.WINDOW,
        failureRatio = Limits.FAILED,
        delay = Limits.PEACE,
        successThreshold = Limits.GOOD_AGAIN,
        failOn = RegistryUnavailable.class)
@Bulkhead(Limits.OF_CONSENTS)
public class ShepConsentService implements ConsentService {

    static final String SERVICE = "KDP_SERVICE";
    static final String REVOCATION = "KDP_REVOKE";

    private final ShepClient bus;
    private final String company;
    private final String companyBin;
    private final OrganisationToken token;

    protected ShepConsentService() {
        this(null, null, null, null);
    }

    @Inject
    public ShepConsentService(
            ShepClient bus,
            @ConfigProperty(name = "ENROLLMENT_KDP_COMPANY", defaultValue = "Enrollment") String company,
            @ConfigProperty(name = "ENROLLMENT_KDP_COMPANY_BIN", defaultValue = "000000000000") String companyBin,
            OrganisationToken token) {
        this.bus = bus;
        this.company = company;
        this.companyBin = companyBin;
        this.token = token;
    }

    @Override
    public Answer ask(Request request) {
        return bus.ask(SERVICE, data(request), ShepConsentService::answer);
    }

    @Override
    @AsUnavailable(REVOCATION)
    public boolean revoke(Revocation revocation) {
        var data = Fields.of("uin", revocation.subject().value())
                .and("access_name", revocation.accessName())
                .and("request_id", revocation.id().toString())
                .toMap();
        return bus.ask(REVOCATION, data, answer -> answer.data().requiredTruth("revoked"));
    }

    private Map<String, String> data(Request request) {
        return Fields.of("uin", request.subject().value())
                .and("company", company)
                .and("company_bin", companyBin)
                .and("company_responsible", company)
                .and("employee_name", "portal")
                .and("access_name", request.accessName())
                .and("personal_data_name", "enrollment-grade-1")
                .and("expiresIn", Long.toString(request.validity().toMillis()))
                .and("omit-sms", Boolean.toString(request.silent()))
                .and("ovt", token.of(companyBin))
                .and("phone", request.phone().value())
                .and("request_id", request.id().toString())
                .and("dialogue_id", request.dialogue().toString())
                .toMap();
    }

    private static Answer answer(ShepAnswer answer) {
        Node kdp = answer.data().required("kdp");
        Status status = Status.valueOf(kdp.requiredText("status"));
        boolean approved = status == Status.APPROVED;
        return new Answer(
                answer.id(),
                answer.correlationId().orElse(null),
                answer.at(),
                status,
                approved ? kdp.requiredText("code") : null,
                approved ? kdp.requiredText("public-key") : null);
    }
}
