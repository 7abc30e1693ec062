package kz.enrollment.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Properties;
import kz.enrollment.sandbox.SandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailBoxTest {

    @RegisterExtension
    private final SandboxExtension sandbox = new SandboxExtension();

    private void send(String subject) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(sandbox.smtpPort()));
        properties.put("mail.smtp.timeout", "2000");
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("portal@enrollment.invalid"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("ana@example.kz"));
        message.setSubject(subject, "UTF-8");
        message.setText("<b>Хат</b>", "UTF-8");
        message.setSentDate(new Date());
        Transport.send(message);
    }

    @Test
    void a_letter_is_shown_on_the_page_and_told_to_tests() throws MessagingException {
        send("Өтініш қабылданды");
        assertThat(sandbox.get("/mail").body()).contains("Өтініш қабылданды", "&lt;b&gt;Хат", "ana@example.kz");
        assertThat(sandbox.get("/api/mail?to=ana@example.kz").body()).contains("Өтініш қабылданды");
        assertThat(sandbox.get("/api/mail?to=other@example.kz").body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESET", "HTTP_500", "THROTTLED", "NOT_FOUND", "MALFORMED", "EMPTY"})
    void the_server_fails_as_ordered_and_takes_the_next_letter(String fault) throws MessagingException {
        sandbox.post("/api/faults", "{\"service\":\"MAIL\",\"fault\":\"" + fault + "\"}");
        assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> send("Бірінші"));
        send("Екінші");
        assertThat(sandbox.get("/api/mail").body()).contains("Екінші").doesNotContain("Бірінші");
    }
}
