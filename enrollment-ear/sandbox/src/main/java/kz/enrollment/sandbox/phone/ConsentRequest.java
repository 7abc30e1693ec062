package kz.enrollment.sandbox.phone;

import java.time.Duration;

/**
 * A request for consent as it comes over the bus.
 *
 * @param id the asker's own; the same id again is the same request
 * @param dialogue the request whose message and answer count for this one too; may be empty (ours)
 * @param subject IIN of whom the data is about
 * @param accessName the service the consent is for
 * @param validity how long the consent holds once given
 * @param poll only asks how it stands, sends no message
 */
public record ConsentRequest(
        String id,
        String dialogue,
        String subject,
        String phone,
        String accessName,
        String company,
        Duration validity,
        boolean poll) {

    @Override
    public String toString() {
        return "ConsentRequest[" + id + "]";
    }
}
