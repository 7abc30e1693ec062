package kz.enrollment.sandbox.pages;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.city.Language;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.city.StaffMember;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.staff.Totp;

/** The demo staff with the codes their authenticator apps would show now. */
final class AuthenticatorPage {

    private final LivingCity city;
    private final Totp totp;

    AuthenticatorPage(LivingCity city, Clock clock) {
        this.city = city;
        this.totp = new Totp(clock);
    }

    Reply show(Request request) {
        var texts = Texts.of(request);
        var rows = city.now().staff().stream().map(member -> row(member, texts)).collect(Collectors.joining());
        var main = Html.fill(
                Assets.text("authenticator.html"), texts.with(Map.of("rows", rows, "seconds", totp.secondsLeft())));
        return Pages.page(request, texts, texts.get("authenticator"), main);
    }

    private String row(StaffMember member, Texts texts) {
        var role = member.role();
        return Html.fill(
                Assets.text("staff.html"),
                Map.of(
                        "login", member.login(),
                        "password", member.password(),
                        "code", totp.code(member.totpSecret()),
                        "position", texts.language() == Language.KK ? role.positionKk() : role.positionRu(),
                        "school", member.place(texts.language()),
                        "name", member.fullName()));
    }
}
