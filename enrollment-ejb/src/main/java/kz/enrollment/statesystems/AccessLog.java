package kz.enrollment.statesystems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.enrollment.shared.Iin;

/** The state's own log of who read a person's data ({@code KDP_PERSONALDATA}). */
public interface AccessLog {

    /**
     * @param from first day, {@code to} the last
     * @return the newest first
     * @throws RegistryUnavailable when there is no usable answer
     */
    Answer readings(Iin subject, LocalDate from, LocalDate to);

    record Answer(String answerId, String correlationId, Instant answeredAt, List<Reading> readings) {}

    /**
     * @param organisation who read
     * @param service which access name was used, may be null
     * @param purpose in the organisation's words, may be null
     */
    record Reading(Instant at, String organisation, String service, String purpose) {

        @Override
        public String toString() {
            return "Reading[…]";
        }
    }
}
