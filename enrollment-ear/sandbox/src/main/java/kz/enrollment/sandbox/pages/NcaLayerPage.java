package kz.enrollment.sandbox.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.sandbox.ncalayer.Key;
import kz.enrollment.sandbox.ncalayer.NcaLayer;
import kz.enrollment.sandbox.ncalayer.Reaction;
import kz.enrollment.sandbox.ncalayer.Release;
import kz.enrollment.sandbox.ncalayer.Setting;

/** The window of NCALayer: whose keys are on the computer, and what the program does when a page asks. */
public final class NcaLayerPage implements Route {

    public static final String PATH = "/ncalayer";

    private final NcaLayer layer;

    public NcaLayerPage(NcaLayer layer) {
        this.layer = layer;
    }

    @Override
    public Reply answer(Request request) {
        if (!request.path().equals(PATH)) {
            return Pages.notFound(request);
        }
        if (request.query().containsKey("lang")) {
            return Pages.switchLanguage(request);
        }
        return request.isPost() ? change(request) : show(request, "");
    }

    private Reply change(Request request) {
        var form = request.form();
        var owner = form.getOrDefault("owner", "").strip();
        if (!layer.hasOwner(owner)) {
            return show(request, Texts.of(request).get("nca.nobody"));
        }
        layer.set(new Setting(
                owner,
                chosen(Key.values(), form.get("key"), Key.GOST_512),
                chosen(Reaction.values(), form.get("reaction"), Reaction.SIGN),
                chosen(Release.values(), form.get("release"), Release.CURRENT)));
        running(form.containsKey("running"));
        return Reply.redirect(PATH);
    }

    private void running(boolean wanted) {
        try {
            if (wanted) {
                layer.run();
            } else {
                layer.stop();
            }
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private Reply show(Request request, String problem) {
        var texts = Texts.of(request);
        var setting = layer.setting();
        var main = Html.fill(
                Assets.text("ncalayer.html"),
                texts.with(Map.of(
                        "problem", problem,
                        "address", layer.address(),
                        "owner", setting.owner(),
                        "running-checked", layer.isRunning() ? " checked" : "",
                        "keys", options(Key.values(), setting.key(), "nca.key.", texts),
                        "reactions", options(Reaction.values(), setting.reaction(), "nca.reaction.", texts),
                        "releases", options(Release.values(), setting.release(), "nca.release.", texts))));
        return Pages.page(request, texts, "NCALayer", main);
    }

    private static <T extends Enum<T>> String options(T[] all, T now, String group, Texts texts) {
        return Arrays.stream(all)
                .map(one -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(one, one == now ? " selected" : "", Html.escape(texts.get(group + one))))
                .collect(Collectors.joining());
    }

    private static <T extends Enum<T>> T chosen(T[] all, String name, T otherwise) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
