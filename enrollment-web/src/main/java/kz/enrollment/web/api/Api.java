package kz.enrollment.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
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
                                "Admission to grade 1 of the state schools of Almaty: public facts without personal data for"
                                        + " everybody; applications, results and the feed for known programs (OAuth 2 client"
                                        + " credentials). Failures are problems (RFC 9457) with a stable code and a message in"
                                        + " Kazakh or Russian by Accept-Language."))
public class Api extends Application {

    /** The server's own description in an older language would be a second one to keep true. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
