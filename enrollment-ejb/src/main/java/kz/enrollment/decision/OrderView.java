package kz.enrollment.decision;

import java.time.LocalDate;
import java.util.UUID;

/** An enrolment order of the school. */
public record OrderView(
        UUID id, String number, LocalDate orderDate, LocalDate inForceFrom, long children, UUID documentId) {}
