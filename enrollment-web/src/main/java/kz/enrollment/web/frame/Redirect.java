package kz.enrollment.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Post–redirect–get to an address with parameters. */
public final class Redirect {

    private Redirect() {}

    /** @param address path of this application, with its query */
    public static void to(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
