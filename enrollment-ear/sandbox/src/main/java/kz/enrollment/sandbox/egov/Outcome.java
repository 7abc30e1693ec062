package kz.enrollment.sandbox.egov;

/**
 * What the service said.
 *
 * @param status of HTTP
 * @param code why it refused; empty when it did not
 */
public record Outcome(int status, String code) {

    public boolean isAccepted() {
        return status == 200;
    }
}
