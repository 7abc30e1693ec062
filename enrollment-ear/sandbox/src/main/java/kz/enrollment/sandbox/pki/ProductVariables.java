package kz.enrollment.sandbox.pki;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Environment variables that give the product its keys and say whom it trusts (README, "Deploy the EAR"). */
public final class ProductVariables {

    private ProductVariables() {}

    /** @param pki directory that {@link CityPki#in} has filled */
    public static Map<String, String> of(Path pki) throws IOException {
        return Map.of(
                "ENROLLMENT_TRUST", pki.resolve("trust.pem").toString(),
                "ENROLLMENT_SHEP_KEYSTORE", pki.resolve("product.p12").toString(),
                "ENROLLMENT_SHEP_KEYSTORE_PASSWORD", Files.readString(pki.resolve("product.password")),
                "ENROLLMENT_SHEP_TRUST", pki.resolve("shep-trust.pem").toString());
    }
}
