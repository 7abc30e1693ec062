package kz.enrollment.sandbox.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.sandbox.ncalayer.Key;
import kz.enrollment.sandbox.ncalayer.NcaLayer;
import kz.enrollment.sandbox.ncalayer.Reaction;
import kz.enrollment.sandbox.ncalayer.Release;
import kz.enrollment.sandbox.ncalayer.Setting;

/**
 * NCALayer for tests: {@code GET /api/ncalayer} tells how it behaves, {@code POST} with any of {@code {"owner", "key",
 * "reaction", "release", "running"}} changes that, {@code DELETE} makes it willing and running again.
 */
public final class NcaLayerApi implements Route {

    private final NcaLayer layer;

    public NcaLayerApi(NcaLayer layer) {
        this.layer = layer;
    }

    @Override
    public Reply answer(Request request) {
        switch (request.method()) {
            case "POST" -> change(JsonBody.object(request));
            case "DELETE" -> {
                layer.set(Setting.WILLING);
                running(true);
            }
            default -> {
                // Only telling.
            }
        }
        return Reply.json(200, told().toString());
    }

    private void change(JsonObject wish) {
        var now = layer.setting();
        var owner = wish.getString("owner", now.owner());
        if (!layer.hasOwner(owner)) {
            throw new BadRequest("Nobody has this IIN or log-in");
        }
        layer.set(new Setting(
                owner,
                chosen(Key.class, wish, "key", now.key()),
                chosen(Reaction.class, wish, "reaction", now.reaction()),
                chosen(Release.class, wish, "release", now.release())));
        JsonBody.flag(wish, "running").ifPresent(this::running);
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

    private static <T extends Enum<T>> T chosen(Class<T> kind, JsonObject wish, String name, T otherwise) {
        try {
            return wish.containsKey(name) ? Enum.valueOf(kind, wish.getString(name)) : otherwise;
        } catch (IllegalArgumentException | ClassCastException none) {
            throw new BadRequest("There is no such " + name);
        }
    }

    private JsonObject told() {
        var setting = layer.setting();
        return Json.createObjectBuilder()
                .add("address", layer.address().toString())
                .add("running", layer.isRunning())
                .add("owner", setting.owner())
                .add("key", setting.key().name())
                .add("reaction", setting.reaction().name())
                .add("release", setting.release().name())
                .build();
    }
}
