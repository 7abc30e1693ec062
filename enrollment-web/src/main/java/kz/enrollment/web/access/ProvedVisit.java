package kz.enrollment.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentIdentity;
import kz.enrollment.access.ProvedIin;
import kz.enrollment.signature.ProvedPerson;
import kz.enrollment.signature.SignedLogin;
import kz.enrollment.web.frame.PageAddress;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.VisitorLanguage;

/**
 * The way of a parent whose certificate proved who they are: into their only account, or to the page that asks which account
 * or which phone is theirs. Both means of signing end here.
 */
@RequestScoped
public class ProvedVisit {

    private static final String ATTRIBUTE = ProvedVisit.class.getName();

    private final SignedLogin login;
    private final Clock clock;
    private final HttpServletRequest request;

    protected ProvedVisit() {
        this(null, null, null);
    }

    @Inject
    public ProvedVisit(SignedLogin login, Clock clock, HttpServletRequest request) {
        this.login = login;
        this.clock = clock;
        this.request = request;
    }

    /**
     * Goes on with a signing that is signed, and answers with a redirect.
     *
     * @param to the page the person was going to, as the address has it; null for the cabinet
     */
    public void begin(UUID signing, String secret, String to) {
        ProvedPerson person = login.parent(signing, secret);
        String destination = PageAddress.isLocal(to) ? to : null;
        keep(new Proof(person, destination));
        if (person.hasOneSureAccount()) {
            enter(person.accounts().get(0).id());
        } else {
            Redirect.to("/login/account");
        }
    }

    /** The session gets a new identifier first: whoever knew the old one has no part in the proof. */
    void keep(Proof proof) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, proof);
    }

    /** Enters one of the person's accounts. */
    void enter(UUID account) {
        Proof proof = proof().orElseThrow();
        enter(proof, login.enter(proof.person(), account, VisitorLanguage.of(request)));
    }

    /** Enters with another number; false when a code has to prove it first. */
    boolean enter(String phone) {
        Proof proof = proof().orElseThrow();
        Optional<ParentIdentity> parent = login.enter(proof.person(), phone, VisitorLanguage.of(request));
        parent.ifPresent(known -> enter(proof, known));
        return parent.isPresent();
    }

    /** Whom a certificate named; null without a fresh proof. */
    ProvedIin named() {
        return proof().map(proof -> proof.person().named()).orElse(null);
    }

    private void enter(Proof proof, ParentIdentity parent) {
        request.getSession().removeAttribute(ATTRIBUTE);
        Visit.begin(request, Redirect.response(), parent, clock.instant());
        Redirect.to(ParentDestination.of(request, parent.accountId(), proof.to()));
    }

    /** Who it is and where they were going, while that is fresh. */
    Optional<Proof> proof() {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((Proof) session.getAttribute(ATTRIBUTE))
                        .filter(proof -> clock.instant().isBefore(proof.person().until()));
    }

    /** @param to null for the cabinet */
    record Proof(ProvedPerson person, String to) implements Serializable {}
}
