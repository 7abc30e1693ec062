package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.sandbox.pki.ProductVariables;
import kz.enrollment.sandbox.smpp.SmppCentre;

/** The variables of the application that point it at the sandbox instead of the state's systems. */
record ApplicationVariables(SandboxAddresses sandbox, Path pki) {

    private static final String LOOPBACK = "127.0.0.1";

    /** Under the names of README, section "Deploy the EAR". */
    Map<String, String> toTheSandbox() throws IOException {
        Map<String, String> variables = new LinkedHashMap<>(ProductVariables.of(pki));
        variables.put("ENROLLMENT_SHEP_URL", sandbox.http() + "/shep");
        variables.put("ENROLLMENT_OCSP_URL", sandbox.http() + "/pki/ocsp");
        variables.put("ENROLLMENT_CRL_URL", crls());
        variables.put("ENROLLMENT_TSA_URL", sandbox.http() + "/pki/tsa");
        variables.put("ENROLLMENT_NCALAYER_URL", sandbox.of("NCALAYER"));
        variables.put("ENROLLMENT_EGOV_MOBILE_LINK", sandbox.http() + "/egov-mobile?link=");
        variables.putAll(channels());
        return variables;
    }

    private Map<String, String> channels() {
        return Map.of(
                "ENROLLMENT_SMPP_HOST",
                LOOPBACK,
                "ENROLLMENT_SMPP_PORT",
                sandbox.of("SMPP"),
                "ENROLLMENT_SMPP_SYSTEM_ID",
                SmppCentre.SYSTEM_ID,
                "ENROLLMENT_SMPP_PASSWORD",
                SmppCentre.PASSWORD,
                "ENROLLMENT_SMTP_HOST",
                LOOPBACK,
                "ENROLLMENT_SMTP_PORT",
                sandbox.of("SMTP"),
                "ENROLLMENT_MAIL_FROM",
                "portal@enrollment.invalid");
    }

    /** One list for each issuing authority. */
    private String crls() {
        return Stream.of("rsa", "gost512", "gost256")
                .map(name -> sandbox.http() + "/pki/crl/" + name)
                .collect(Collectors.joining(" "));
    }
}
