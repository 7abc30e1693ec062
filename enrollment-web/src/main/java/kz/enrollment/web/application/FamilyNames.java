package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.People;
import kz.enrollment.shared.Iin;

/** The parent and the children by name, for pages about their data. Read once a request. */
@Named
@RequestScoped
public class FamilyNames {

    private final ParentAccounts accounts;
    private final People people;

    private List<ChildView> children;
    private Iin own;

    protected FamilyNames() {
        this(null, null);
    }

    @Inject
    public FamilyNames(ParentAccounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    public List<ChildView> getChildren() {
        if (children == null) {
            children = people.myChildren();
        }
        return children;
    }

    public Iin getOwn() {
        if (own == null) {
            own = accounts.me().iin();
        }
        return own;
    }

    public boolean isMe(Iin subject) {
        return getOwn().equals(subject);
    }

    /** A child's name, or its number when nothing may be known about it any more. */
    public String child(Iin subject) {
        return getChildren().stream()
                .filter(child -> child.iin().equals(subject))
                .map(child -> child.name().full())
                .findFirst()
                .orElse(subject.value());
    }
}
