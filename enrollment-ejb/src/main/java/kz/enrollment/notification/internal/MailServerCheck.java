package kz.enrollment.notification.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses to start with settings of e-mail that nobody can read. */
@Singleton
@Startup
public class MailServerCheck {

    private final MailServer mail;

    protected MailServerCheck() {
        this(null);
    }

    @Inject
    public MailServerCheck(MailServer mail) {
        this.mail = mail;
    }

    /** The server is made at its first use; its settings are read then. */
    @PostConstruct
    void check() {
        mail.offered();
    }
}
