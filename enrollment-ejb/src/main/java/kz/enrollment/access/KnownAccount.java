package kz.enrollment.access;

import java.io.Serializable;
import java.util.UUID;

/**
 * An account of a person who proved who they are, to choose from.
 *
 * @param maskedPhone recognisable for the owner only
 * @param confirmed whether the mobile citizens base knows the number as this person's; anybody could have opened an
 *     account with a number it was never asked about
 */
public record KnownAccount(UUID id, String maskedPhone, boolean confirmed) implements Serializable {}
