package kz.enrollment.sandbox.fault;

import java.util.List;

/** Names of the systems beside the bus, as faults are ordered for them. */
public final class Systems {

    /** The SMPP centre. */
    public static final String SMS = "SMS";

    /** The mail server. */
    public static final String MAIL = "MAIL";

    public static final String OCSP = "OCSP";
    public static final String CRL = "CRL";
    public static final String TSA = "TSA";
    public static final String NCALAYER = "NCALAYER";
    public static final String EGOV = "EGOV";

    public static final List<String> BESIDE_THE_BUS = List.of(SMS, MAIL, OCSP, CRL, TSA, NCALAYER, EGOV);

    private Systems() {}
}
