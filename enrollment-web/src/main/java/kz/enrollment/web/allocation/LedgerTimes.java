package kz.enrollment.web.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments of the ledger as its tables show them, to the second, in Almaty's time. */
@Named
@ApplicationScoped
public class LedgerTimes {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Almaty"));

    public String shown(Instant at) {
        return SHOWN.format(at);
    }
}
