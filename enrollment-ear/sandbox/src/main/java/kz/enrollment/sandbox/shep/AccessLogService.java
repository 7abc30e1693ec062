package kz.enrollment.sandbox.shep;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * KDP's log of who read a person's data. What is inside {@code r_pdata} is ours. Besides the readings of this process there is
 * an invented one of a week ago.
 */
final class AccessLogService implements ShepService {

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(5);

    private final ReadingBook readings;
    private final Clock clock;

    AccessLogService(ReadingBook readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public String serviceId() {
        return "KDP_PERSONALDATA";
    }

    private record Line(Instant at, String organisation, String service, String purpose) {}

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        var from = day(request, "start_date").atStartOfDay(OFFSET).toInstant();
        var to = day(request, "end_date").plusDays(1).atStartOfDay(OFFSET).toInstant();
        var lines = lines(request.required("uin")).stream()
                .filter(line -> !line.at().isBefore(from) && line.at().isBefore(to))
                .toList();
        return out -> out.group("r_pdata", data -> lines.forEach(line -> write(data, line)));
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return out -> out.group("r_pdata", data -> {});
    }

    private List<Line> lines(String iin) {
        var lines = new ArrayList<Line>();
        readings.of(iin)
                .forEach(reading ->
                        lines.add(new Line(reading.at(), "Enrollment", reading.service(), "Бірінші сыныпқа қабылдау")));
        lines.add(new Line(
                clock.instant().minus(7, ChronoUnit.DAYS),
                "Үлгі ұйым (ойдан алынған)",
                "GBDFLUniversal_token",
                "Анықтама беру"));
        return lines;
    }

    private static void write(XmlOut data, Line line) {
        var at = line.at().atOffset(OFFSET).truncatedTo(ChronoUnit.SECONDS);
        data.group(
                "record",
                record -> record.element("date", at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                        .element("organisation", line.organisation())
                        .element("service", line.service())
                        .element("purpose", line.purpose()));
    }

    private static LocalDate day(ShepRequest request, String name) {
        try {
            return LocalDate.parse(request.required(name));
        } catch (DateTimeException e) {
            throw new ShepFault("SCSE002", "Element " + name + " is not a date");
        }
    }
}
