package kz.enrollment.web.api;

/**
 * A row of a ledger; describes it in {@code /openapi}.
 *
 * @param time UTC, to the second
 * @param application random public number, empty where the event has no child
 * @param category K, O or empty
 */
record PublicRow(
        long number,
        String time,
        String application,
        String category,
        String event,
        int places,
        int catchment,
        int outside,
        boolean released,
        String hash) {}
