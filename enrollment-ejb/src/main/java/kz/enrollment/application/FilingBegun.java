package kz.enrollment.application;

import java.util.UUID;

/**
 * An application is about to be filed. Observers act in the same transaction and do what does not need its number: the
 * stream's lock is taken after them. The application's own row comes last, so references to it are checked at the commit.
 */
public record FilingBegun(UUID applicationId, Channel channel, boolean specialNeeds) {}
