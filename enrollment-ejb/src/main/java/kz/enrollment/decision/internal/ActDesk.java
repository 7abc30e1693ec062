package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.access.Signatory;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.access.StaffByCertificate;
import kz.enrollment.access.StaffView;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.decision.AskedAct;
import kz.enrollment.decision.StaffAct;
import kz.enrollment.decision.StaffAct.Admit;
import kz.enrollment.decision.StaffAct.Enrol;
import kz.enrollment.decision.StaffAct.Refuse;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.Roles;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignedXml;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.Signings;
import kz.enrollment.signature.UsedSignature;

/** Acts of staff, written out before they are signed and again before they are done: what was signed is what happens. */
@Dependent
public class ActDesk {

    private final DecisionDesk decisions;
    private final OrderDesk orders;
    private final StaffAccounts staff;
    private final StaffByCertificate certificates;
    private final Signings signings;

    @Inject
    public ActDesk(
            DecisionDesk decisions,
            OrderDesk orders,
            StaffAccounts staff,
            StaffByCertificate certificates,
            Signings signings) {
        this.decisions = decisions;
        this.orders = orders;
        this.staff = staff;
        this.certificates = certificates;
        this.signings = signings;
    }

    public AskedAct ask(StaffAct act, SignatureFormat format, Language language) {
        Signatory by = certificates.me();
        String text = text(act, requireEntitled(act));
        SigningOrder order = new SigningOrder(
                act.purpose(),
                SigningMeans.EDS,
                format,
                act.subject(),
                SignedXml.content(text, act.purpose(), format),
                by.iin(),
                by.bin(),
                language);
        return new AskedAct(signings.open(order), text, by);
    }

    public UUID perform(StaffAct act, SignatureFormat format, UUID signing) {
        StaffView me = requireEntitled(act);
        byte[] content = SignedXml.content(text(act, me), act.purpose(), format);
        UsedSignature signature = signings.use(signing, act.purpose(), act.subject(), Sha256.of(content));
        requireSigner(signature);
        Author author = new Author(me, signature);
        if (act instanceof Admit admit) {
            ApplicationView application = decisions.requireChecked(admit.applicationId(), admit.version());
            return decisions.admit(application, admit.version(), author);
        }
        if (act instanceof Refuse refuse) {
            return decisions.refuse(refuse.applicationId(), refuse.version(), refuse.refusal(), author);
        }
        Enrol enrol = (Enrol) act;
        return orders.issue(enrol.campaignId(), enrol.applicationIds(), author);
    }

    /** Colleagues may have one name and one position: who signed is who does it. */
    private void requireSigner(UsedSignature signature) {
        if (!certificates.me().iin().equals(signature.signer().iin())) {
            throw new BusinessRuleViolation("signing.changed");
        }
    }

    private StaffView requireEntitled(StaffAct act) {
        StaffView me = staff.me();
        if (act.isDirectors() && !Roles.DIRECTOR.equals(me.role())) {
            throw new BusinessRuleViolation("act.director_only");
        }
        return me;
    }

    private String text(StaffAct act, StaffView me) {
        if (act instanceof Admit admit) {
            return ActText.admission(decisions.requireChecked(admit.applicationId(), admit.version()), me);
        }
        if (act instanceof Refuse refuse) {
            return ActText.refusal(
                    decisions.requireOpen(refuse.applicationId(), refuse.version()),
                    decisions.reasoned(refuse.applicationId(), refuse.refusal(), me),
                    me);
        }
        Enrol enrol = (Enrol) act;
        return ActText.order(orders.prepared(enrol.campaignId(), enrol.applicationIds()), me);
    }
}
