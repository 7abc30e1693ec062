package kz.enrollment.statesystems;

import java.time.Instant;
import java.time.LocalDate;
import kz.enrollment.shared.Iin;

/** Decisions on guardianship and trusteeship (қорғаншылық, қамқоршылық). */
public interface GuardianshipRegister {

    /** @throws RegistryUnavailable when there is no usable answer */
    Answer decision(Iin guardian, Iin child);

    /** @param decision null: there is none for these two */
    record Answer(String answerId, String correlationId, Instant answeredAt, GuardianshipDecision decision) {}

    /**
     * @param authority who decided, may be null
     * @param until last day, null for one without an end
     */
    record GuardianshipDecision(String number, LocalDate date, String authority, LocalDate until) {

        public boolean standsOn(LocalDate day) {
            return until == null || !until.isBefore(day);
        }

        @Override
        public String toString() {
            return "GuardianshipDecision[…]";
        }
    }
}
