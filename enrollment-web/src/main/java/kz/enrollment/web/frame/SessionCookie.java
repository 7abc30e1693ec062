package kz.enrollment.web.frame;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** The session's cookie: not for scripts, not for foreign sites, and not over plain HTTP where the public has HTTPS. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(PublicAddress.isHttps());
        cookie.setAttribute("SameSite", "Lax");
    }
}
