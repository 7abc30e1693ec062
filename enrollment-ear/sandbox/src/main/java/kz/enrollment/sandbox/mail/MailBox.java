package kz.enrollment.sandbox.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import kz.enrollment.sandbox.fault.FaultBoard;

/** One inbox for everybody: takes every letter by SMTP on a loopback port and sends none on. */
public final class MailBox implements AutoCloseable {

    private final GreenMail server;
    private final MailGate gate;

    private MailBox(GreenMail server, MailGate gate) {
        this.server = server;
        this.gate = gate;
    }

    public static MailBox start(FaultBoard board) throws IOException {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return new MailBox(server, new MailGate(server.getSmtp().getPort(), board));
    }

    /** Where SMTP is spoken. */
    public int port() {
        return gate.port();
    }

    /** Newest first. A letter that came twice under one identifier is shown once, as mail programs do. */
    public List<Letter> letters() {
        var seen = new HashSet<String>();
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> seen.add(identifier(message)))
                .map(MailBox::letter)
                .sorted(Comparator.comparing(Letter::at).reversed())
                .toList();
    }

    private static String identifier(MimeMessage message) {
        try {
            return message.getMessageID() + message.getAllRecipients()[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter letter(MimeMessage message) {
        try {
            return new Letter(
                    message.getAllRecipients()[0].toString(),
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().strip(),
                    message.getSentDate().toInstant());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        gate.close();
        server.stop();
    }
}
