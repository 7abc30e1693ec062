package kz.enrollment.web.api;

/**
 * What the API tells of a stream; describes it in {@code /openapi}.
 *
 * @param id URL-safe, the same everywhere
 * @param school name in the language of the answer
 * @param language of instruction, kk or ru
 * @param places C
 * @param catchment k, catchment children holding a place
 * @param outside o, outsiders holding a place
 * @param rule N, T or NONE
 */
record PublicStream(
        String id,
        String school,
        String language,
        int places,
        int catchment,
        int outside,
        int waiting,
        String rule,
        boolean released) {}
