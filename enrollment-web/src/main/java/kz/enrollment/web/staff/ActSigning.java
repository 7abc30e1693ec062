package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.decision.OrderView;
import kz.enrollment.decision.Refusal;
import kz.enrollment.decision.SignedActs;
import kz.enrollment.decision.StaffAct;
import kz.enrollment.signature.SignerView;
import kz.enrollment.web.frame.Redirect;

/** The way from a page of the workplace to the signature under what it decides, and who has signed. */
@Named
@RequestScoped
public class ActSigning {

    @Inject
    private SignedActs acts;

    @Inject
    private ShownCase shown;

    @Inject
    private RefusePage refusal;

    @Inject
    private OrdersPage orders;

    @Inject
    private HttpServletRequest request;

    private Optional<SignerView> decisionSigner;
    private Map<UUID, SignerView> signers;

    /** Whether nothing is decided without a signature. */
    public boolean isRequired() {
        return acts.isRequired();
    }

    public void admit() {
        sign(new StaffAct.Admit(shown.getId(), shown.getVersion()));
    }

    public void refuse() {
        int ground = Integer.parseInt(refusal.getGround());
        sign(new StaffAct.Refuse(
                shown.getId(), shown.getVersion(), new Refusal(ground, refusal.getFactsKk(), refusal.getFactsRu())));
    }

    public void enrol() {
        sign(new StaffAct.Enrol(orders.getCampaign().id(), orders.chosen()));
    }

    /** Who signed the decision that stands, or null. */
    public SignerView getDecisionSigner() {
        if (decisionSigner == null) {
            decisionSigner = acts.ofDecision(shown.getId());
        }
        return decisionSigner.orElse(null);
    }

    /** Who signed an order of the page, or null. */
    public SignerView orderSigner(OrderView order) {
        if (signers == null) {
            signers = acts.ofOrders(
                    orders.getOrders().rows().stream().map(OrderView::id).toList());
        }
        return signers.get(order.id());
    }

    private void sign(StaffAct act) {
        Redirect.to(PendingAct.begin(request, act));
    }
}
