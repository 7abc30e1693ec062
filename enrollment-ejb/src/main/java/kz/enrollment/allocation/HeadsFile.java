package kz.enrollment.allocation;

import java.time.LocalDate;

/**
 * The last hashes of all ledgers as they stood in a night.
 *
 * @param csv header {@code stream,number,hash}, then a row a stream in the order of their identifiers, each ended by LF
 * @param sha256 of the file's bytes, printed on the documents of the day
 */
public record HeadsFile(LocalDate day, String csv, String sha256) {}
