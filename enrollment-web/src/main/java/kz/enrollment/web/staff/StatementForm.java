package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.enrollment.application.PaperStatement;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.person.Kinship;
import kz.enrollment.shared.Language;
import kz.enrollment.web.frame.Typed;

/** The fields of a statement signed on paper, which an officer copies; part of two pages. */
@Named
@RequestScoped
public class StatementForm {

    private static final List<String> CHOICES = List.of("kinship", "addressKind", "language");

    @Inject
    private HttpServletRequest request;

    @Inject
    private ScanUpload scans;

    @Inject
    private TypedName applicant;

    private String applicantIin;
    private String phone;
    private String extraPhone;
    private String address;
    private boolean specialNeeds;
    private boolean transport;

    /** Asks for the choices together with the fields, so that everything missing is told at once. */
    public void checkChoices() {
        CHOICES.stream()
                .filter(field -> request.getParameter(field) == null)
                .forEach(field -> FormErrors.add(field, "paper." + field + ".required"));
    }

    /** The files are inspected here, outside any transaction. */
    PaperStatement read(CampaignView campaign) {
        return new PaperStatement(
                applicantIin,
                applicant.name(),
                Typed.choice(Kinship.class, request.getParameter("kinship")).orElse(Kinship.GUARDIAN),
                phone,
                extraPhone,
                address,
                request.getParameter("addressKind"),
                specialNeeds,
                transport,
                Language.of(request.getParameter("language")),
                scans.sent(campaign));
    }

    public String getApplicantIin() {
        return applicantIin;
    }

    public void setApplicantIin(String applicantIin) {
        this.applicantIin = applicantIin;
    }

    public TypedName getApplicant() {
        return applicant;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getExtraPhone() {
        return extraPhone;
    }

    public void setExtraPhone(String extraPhone) {
        this.extraPhone = extraPhone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isSpecialNeeds() {
        return specialNeeds;
    }

    public void setSpecialNeeds(boolean specialNeeds) {
        this.specialNeeds = specialNeeds;
    }

    public boolean isTransport() {
        return transport;
    }

    public void setTransport(boolean transport) {
        this.transport = transport;
    }
}
