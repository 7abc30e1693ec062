package kz.enrollment.web.signature;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningState;
import kz.enrollment.signature.SigningView;
import kz.enrollment.signature.Signings;
import kz.enrollment.web.frame.PublicAddress;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the application eGov Mobile asks (state-systems.md, "eGov Mobile QR"). API 1, {@code GET /egov-mobile/id/secret}, is
 * the address in the QR code: who sees the code may read what is to be signed, answer it with a signature or a refusal, and
 * nothing else: only the session that asked goes on with it ({@link AwaitedSigning}). API 2, {@code GET}
 * and {@code PUT /egov-mobile/id} with the secret as bearer token, gives the document and takes it back signed. Paths, limits
 * and bodies of refusals are ours; the JSON and the statuses 200 and 403 are the state's.
 */
@WebServlet(EgovMobileServlet.ROOT + "/*")
public class EgovMobileServlet extends HttpServlet {

    static final String ROOT = "/egov-mobile";

    private static final long serialVersionUID = 1L;
    private static final String BIN = "ENROLLMENT_KDP_COMPANY_BIN";
    private static final String ID = "/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final String SECRET = "([A-Za-z0-9_-]{22})";
    private static final Pattern ANNOUNCEMENT = Pattern.compile(ID + "/" + SECRET);
    private static final Pattern DOCUMENTS = Pattern.compile(ID);
    private static final Pattern BEARER = Pattern.compile("Bearer +" + SECRET, Pattern.CASE_INSENSITIVE);

    @Inject
    private transient Signings signings;

    /** Of our organisation, the one the consent service knows us by. */
    private static String bin() {
        return ConfigProvider.getConfig().getOptionalValue(BIN, String.class).orElse("000000000000");
    }

    /** Address of API 1 for a signing. */
    static String address(UUID id, String secret) {
        return PublicAddress.value() + ROOT + "/" + id + "/" + secret;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EgovMobileAnswer.of(response).to(() -> {
            String path = Objects.toString(request.getPathInfo(), "");
            Matcher announcement = ANNOUNCEMENT.matcher(path);
            if (announcement.matches()) {
                SigningView signing = requireOpen(known(UUID.fromString(announcement.group(1)), announcement.group(2)));
                return EgovMobileJson.announcement(
                        signing, PublicAddress.value() + ROOT + "/" + signing.id(), announcement.group(2), bin());
            }
            return EgovMobileJson.documents(requireOpen(called(request).signing()));
        });
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EgovMobileAnswer.of(response).to(() -> {
            // The token is looked at before a byte of the body is read.
            Call call = called(request);
            requireAnswerable(call.signing());
            SignedDocuments sent = SignedDocuments.read(request, call.signing());
            if (sent.isCanceled()) {
                signings.cancel(call.signing().id(), call.secret());
            } else {
                signings.sign(call.signing().id(), call.secret(), sent.signature());
            }
            return EgovMobileJson.accepted();
        });
    }

    private record Call(SigningView signing, String secret) {}

    /** The signing that path and token of API 2 open. */
    private Call called(HttpServletRequest request) {
        Matcher path = DOCUMENTS.matcher(Objects.toString(request.getPathInfo(), ""));
        if (!path.matches()) {
            throw new NotFound();
        }
        Matcher token = BEARER.matcher(Objects.toString(request.getHeader("Authorization"), ""));
        if (!token.matches()) {
            throw EgovMobileRefusal.unauthorized();
        }
        try {
            return new Call(known(UUID.fromString(path.group(1)), token.group(1)), token.group(1));
        } catch (NotFound wrongToken) {
            throw EgovMobileRefusal.unauthorized();
        }
    }

    private SigningView known(UUID id, String secret) {
        SigningView signing = signings.view(id, secret);
        if (signing.means() != SigningMeans.EGOV_QR) {
            throw new NotFound();
        }
        return signing;
    }

    private static SigningView requireOpen(SigningView signing) {
        if (signing.state() != SigningState.OPEN) {
            throw EgovMobileRefusal.over(signing.state());
        }
        return signing;
    }

    /** An application that did not hear our answer sends the same signature again and is answered as before. */
    private static void requireAnswerable(SigningView signing) {
        if (signing.state() == SigningState.EXPIRED || signing.state() == SigningState.CANCELED) {
            throw EgovMobileRefusal.over(signing.state());
        }
    }
}
