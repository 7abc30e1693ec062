package kz.enrollment.sandbox.shep;

import kz.enrollment.sandbox.phone.ConsentDesk;

/** Takes a consent back. Service name and body are ours: the state publishes no such service. */
final class RevocationService implements ShepService {

    private final ConsentDesk desk;

    RevocationService(ConsentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String serviceId() {
        return "KDP_REVOKE";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        request.required("access_name");
        boolean revoked = desk.revoke(request.required("request_id"), request.required("uin"));
        return out -> out.element("revoked", revoked);
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return out -> out.element("revoked", false);
    }
}
