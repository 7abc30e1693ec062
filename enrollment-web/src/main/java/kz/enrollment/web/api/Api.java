package kz.enrollment.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Root of the API; its description is served at {@code /openapi}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Enrollment",
                        version = "1.0.0",
                        description =
                                "Admission to grade 1 of the state schools of Almaty: public facts, without personal data"))
public class Api extends Application {}
