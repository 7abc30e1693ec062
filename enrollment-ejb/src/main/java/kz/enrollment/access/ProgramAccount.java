package kz.enrollment.access;

import java.util.UUID;

/**
 * An account that a program has for a family; nobody logs in to it.
 *
 * @param client the program
 */
public record ProgramAccount(UUID id, UUID client) {}
