package kz.enrollment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.enrollment.web.access.Visit;

/** Offers to send again what was typed before the session ended. */
@Named
@RequestScoped
public class ContinuePage {

    private final HttpServletRequest request;
    private KeptPost kept;

    protected ContinuePage() {
        this(null);
    }

    @Inject
    public ContinuePage(HttpServletRequest request) {
        this.request = request;
    }

    /** What was kept is offered once; afterwards it is in the page only. */
    public void enter() {
        kept = KeptPost.of(request).filter(this::mayContinue).orElse(null);
        if (kept == null) {
            Redirect.to("/cabinet");
        }
    }

    public String getAddress() {
        return kept == null ? "/" : kept.address();
    }

    public List<Field> getFields() {
        return kept == null
                ? List.of()
                : kept.fields().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(value -> new Field(entry.getKey(), value)))
                        .toList();
    }

    private boolean mayContinue(KeptPost post) {
        return post.owner().isEmpty()
                || Visit.visitor(request)
                        .filter(visitor -> FormOwner.isOwner(post, visitor.accountId()))
                        .isPresent();
    }

    /** One hidden field of the form. */
    public record Field(String name, String value) {}
}
