package kz.enrollment.person;

import java.util.UUID;

/** Fired in the transaction that notes what a register told of an account's parent or child. */
public record FamilyTold(UUID accountId) {}
