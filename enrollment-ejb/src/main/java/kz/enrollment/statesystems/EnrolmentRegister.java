package kz.enrollment.statesystems;

import java.time.Instant;
import kz.enrollment.shared.Iin;

/** The national education database: whether a child already studies somewhere. */
public interface EnrolmentRegister {

    /** @throws RegistryUnavailable when there is no usable answer */
    Enrolled enrolled(Iin child);

    /** @param school with {@code grade} where the child studies; null when nowhere or not told */
    record Enrolled(
            String answerId, String correlationId, Instant answeredAt, boolean enrolled, String school, Integer grade) {

        /** In grade 1 or above, as far as is told; a pupil of the zero class may still apply (Rules §3). */
        public boolean inSchool() {
            return enrolled && (grade == null || grade >= 1);
        }
    }
}
