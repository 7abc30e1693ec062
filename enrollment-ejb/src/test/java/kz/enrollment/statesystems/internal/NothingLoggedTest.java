package kz.enrollment.statesystems.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither what is asked nor what is answered reaches a log or an exception, however much is logged. */
class NothingLoggedTest {

    private static final String SERVICE = "MCDB_SERVICE";
    private static final String ASKED = "200514599008";
    private static final String ANSWERED = "990101499009";

    private final BusStub bus = new BusStub();
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final Collecting logged = new Collecting();

    @BeforeEach
    void logEverything() {
        logged.setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        root.addHandler(logged);
    }

    @AfterEach
    void close() {
        root.removeHandler(logged);
        root.setLevel(before);
        bus.close();
    }

    @Test
    void of_a_question_and_its_answer() {
        bus.says("<iin>" + ANSWERED + "</iin>").client().ask(SERVICE, Map.of("iin", ASKED), answer -> answer);
        assertThat(bus.received()).contains(ASKED);
        assertNothing("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not xml " + ANSWERED,
                "<a>" + ANSWERED,
                "<soap:Envelope xmlns:soap='" + Shep.SOAP + "'><soap:Body><soap:Fault>" + ANSWERED
                        + "</soap:Fault></soap:Body></soap:Envelope>",
                "<!DOCTYPE a [<!ENTITY e '" + ANSWERED + "'>]><a>&e;</a>",
            })
    void of_an_answer_that_cannot_be_read(String body) {
        bus.saysRaw(200, body);
        assertNothing(failure());
    }

    @Test
    void of_an_answer_whose_signature_or_words_are_wrong() {
        bus.says("<iin>" + ANSWERED + "</iin>").signedBy(BusPki.STRANGER);
        assertNothing(failure());
        bus.signedBy(BusPki.BUS);
        assertNothing(failure());
    }

    private String failure() {
        try {
            bus.client()
                    .ask(SERVICE, Map.of("iin", ASKED), answer -> answer.data().requiredTruth("iin"));
            throw new AssertionError("answered");
        } catch (RegistryUnavailable unavailable) {
            var trace = new StringWriter();
            unavailable.printStackTrace(new PrintWriter(trace));
            return trace.toString();
        }
    }

    private void assertNothing(String failure) {
        String all = failure + String.join("\n", logged.lines);
        assertThat(logged.lines).as("the handler hears something").isNotEmpty();
        assertThat(all).doesNotContain(ASKED).doesNotContain(ANSWERED);
    }

    /** As a log file would have it. */
    private static final class Collecting extends Handler {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final SimpleFormatter format = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
            lines.add(format.format(line));
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
