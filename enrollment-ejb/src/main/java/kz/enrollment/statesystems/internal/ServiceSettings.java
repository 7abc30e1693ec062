package kz.enrollment.statesystems.internal;

import java.time.Duration;
import java.util.Optional;

/**
 * How one service is asked.
 *
 * @param serviceId name the bus routes by
 * @param routeId further address some services want
 * @param whole the longest an exchange may take, the body included
 * @param signedData whether the data carries a signature of its own, both ways
 */
record ServiceSettings(String serviceId, Optional<String> routeId, Duration whole, boolean signedData) {}
