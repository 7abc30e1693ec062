package kz.enrollment.decision;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.enrollment.signature.SigningPurpose;

/** What staff do in the school's name and may put an electronic signature under. */
public sealed interface StaffAct extends Serializable {

    SigningPurpose purpose();

    /** What it is about: the application, for an order the campaign. */
    UUID subject();

    /** Whether only the director may sign it (Rules §8). */
    default boolean isDirectors() {
        return purpose() != SigningPurpose.ADMISSION;
    }

    /** @param version the version of the application that the page showed */
    record Admit(UUID applicationId, int version) implements StaffAct {
        @Override
        public SigningPurpose purpose() {
            return SigningPurpose.ADMISSION;
        }

        @Override
        public UUID subject() {
            return applicationId;
        }
    }

    /** @param version the version of the application that the page showed */
    record Refuse(UUID applicationId, int version, Refusal refusal) implements StaffAct {
        @Override
        public SigningPurpose purpose() {
            return SigningPurpose.REFUSAL;
        }

        @Override
        public UUID subject() {
            return applicationId;
        }

        /** Keeps the facts of the case out of logs. */
        @Override
        public String toString() {
            return "Refuse[" + applicationId + ']';
        }
    }

    /** An enrolment order for the chosen children. */
    record Enrol(UUID campaignId, List<UUID> applicationIds) implements StaffAct {
        public Enrol {
            applicationIds = List.copyOf(applicationIds);
        }

        @Override
        public SigningPurpose purpose() {
            return SigningPurpose.ORDER;
        }

        @Override
        public UUID subject() {
            return campaignId;
        }
    }
}
