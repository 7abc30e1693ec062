package kz.enrollment.benchmark.inside;

import java.util.UUID;
import kz.enrollment.application.Statement;
import kz.enrollment.benchmark.city.Family;

/**
 * A draft on its way.
 *
 * @param ticket of the code that signs it
 * @param statement null until the documents are there
 */
record Signed(Family family, UUID ticket, Statement statement) {}
