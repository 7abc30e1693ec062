package kz.enrollment.sandbox.shep;

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
        var family = city.familyOf(tokens.permittedIin(request)).orElse(null);
        return out -> out.group("children", children -> {
            for (var child : family == null ? List.<Child>of() : family.children()) {
                children.group("child", element -> write(element, child, family.kinship()));
            }
        });
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return out -> out.group("children", children -> {});
    }

    private static void write(XmlOut out, Child child, Family.Kinship kinship) {
        var person = child.person();
        out.element("iin", person.iin())
                .element("surname", person.name().surname())
                .element("name", person.name().given())
                .optional("patronymic", person.name().patronymic())
                .element("birthDate", child.civilBirthDate())
                .element("kinship", kinship)
                .element("actNumber", "99-" + person.iin().substring(6))
                .element("actDate", child.civilBirthDate().plusDays(9));
    }
}
