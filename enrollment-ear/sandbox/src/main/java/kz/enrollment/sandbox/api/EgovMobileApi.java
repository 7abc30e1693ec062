package kz.enrollment.sandbox.api;

import jakarta.json.Json;
import java.util.Optional;
import java.util.function.Function;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.egov.EgovMobile;
import kz.enrollment.sandbox.egov.Key;
import kz.enrollment.sandbox.egov.Outcome;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;

/**
 * eGov Mobile for tests: {@code POST /api/egov-mobile {"link", "iin"?, "key"?, "refuse"?}} opens a link and signs with a key
 * (default RSA) or refuses; answers {@code {"status", "code", "document"}} of the service.
 */
public final class EgovMobileApi implements Route {

    private final EgovMobile mobile;
    private final Function<String, Optional<Person>> people;

    /** @param people by IIN */
    public EgovMobileApi(EgovMobile mobile, Function<String, Optional<Person>> people) {
        this.mobile = mobile;
        this.people = people;
    }

    @Override
    public Reply answer(Request request) {
        if (!request.isPost()) {
            return Reply.empty(405);
        }
        var wish = JsonBody.object(request);
        boolean refuse = JsonBody.flag(wish, "refuse").orElse(false);
        try {
            var asked = mobile.open(JsonBody.text(wish, "link"));
            var outcome = refuse
                    ? mobile.refuse(asked)
                    : mobile.sign(asked, person(JsonBody.text(wish, "iin")), key(wish.getString("key", "RSA")));
            return told(outcome, asked.text());
        } catch (EgovMobile.NotShown notShown) {
            return told(new Outcome(notShown.status(), "not shown"), "");
        }
    }

    private static Reply told(Outcome outcome, String document) {
        return Reply.json(
                200,
                Json.createObjectBuilder()
                        .add("status", outcome.status())
                        .add("code", outcome.code())
                        .add("document", document)
                        .build()
                        .toString());
    }

    private Person person(String iin) {
        return people.apply(iin).orElseThrow(() -> new BadRequest("Nobody has this IIN"));
    }

    private static Key key(String name) {
        try {
            return Key.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("There is no such key");
        }
    }
}
