package kz.enrollment.sandbox.shep;

import java.time.LocalDate;
import java.util.List;
import kz.enrollment.sandbox.city.Child;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.LivingCity;

/** The civil registry: whose parent or guardian somebody is. Service name and body are ours. */
final class ChildrenService implements ShepService {

    private final TokenCheck tokens;
    private final LivingCity city;

    ChildrenService(LivingCity city, TokenCheck tokens) {
        this.tokens = tokens;
        this.city = city;
    }

    @Override
    public String serviceId() {
        return "ZAGS_CHILDREN";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        var family = city.familyOf(tokens.permittedIin(request, serviceId())).orElse(null);
        return out -> out.group("children", children -> {
            for (var child : family == null ? List.<Child>of() : family.children()) {
                children.group("child", element -> write(element, child, family));
            }
        });
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return out -> out.group("children", children -> {});
    }

    static String actNumber(Child child) {
        return "99-" + child.person().iin().substring(6);
    }

    static LocalDate actDate(Child child) {
        return child.civilBirthDate().plusDays(9);
    }

    /** A birth abroad was recorded abroad: the registry knows whose child it is and has no act; some lists lack the number. */
    private static void write(XmlOut out, Child child, Family family) {
        boolean withAct = family.situation().listsBirthAct();
        var person = child.person();
        out.element("iin", person.iin())
                .element("surname", person.name().surname())
                .element("name", person.name().given())
                .optional("patronymic", person.name().patronymic())
                .element("birthDate", child.civilBirthDate())
                .element("kinship", family.kinship())
                .optional("actNumber", withAct ? actNumber(child) : null)
                .optional("actDate", withAct ? actDate(child) : null);
    }
}
