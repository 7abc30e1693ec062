package kz.enrollment.web.application;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.enrollment.application.LivePlaces;

/** What the page of an application asks while a child waits: a stamp that changes when there is something new to show. */
@WebServlet("/application/standing")
public class StandingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LivePlaces places;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String stamp = PlaceStamp.of(places.standing(RequestedId.of(request, "id")));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder().add("stamp", stamp).build().toString());
    }
}
