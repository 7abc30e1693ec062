package kz.enrollment.application;

import java.util.UUID;

/** The school step: the button pressed, the stream, and whether free transport is needed. */
public record SchoolChoice(boolean byCatchment, UUID streamId, boolean transport) {}
