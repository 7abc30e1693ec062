package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.sandbox.pki.ProductVariables;

/** The variables of the application that point it at the sandbox instead of the state's systems. */
record ApplicationVariables(SandboxAddresses sandbox, Path pki) {

    /** Under the names of README, section "Deploy the EAR". */
    Map<String, String> toTheSandbox() throws IOException {
        Map<String, String> variables = new LinkedHashMap<>(ProductVariables.of(pki));
        variables.put("ENROLLMENT_SHEP_URL", sandbox.http() + "/shep");
        variables.put("ENROLLMENT_OCSP_URL", sandbox.http() + "/pki/ocsp");
        variables.put("ENROLLMENT_CRL_URL", crls());
        variables.put("ENROLLMENT_TSA_URL", sandbox.http() + "/pki/tsa");
        variables.put("ENROLLMENT_NCALAYER_URL", sandbox.of("NCALAYER"));
        variables.put("ENROLLMENT_EGOV_MOBILE_LINK", sandbox.http() + "/egov-mobile?link=");
        variables.put("ENROLLMENT_SMS_URL", sandbox.http() + "/sms");
        return variables;
    }

    /** One list for each issuing authority. */
    private String crls() {
        return Stream.of("rsa", "gost512", "gost256")
                .map(name -> sandbox.http() + "/pki/crl/" + name)
                .collect(Collectors.joining(" "));
    }
}
