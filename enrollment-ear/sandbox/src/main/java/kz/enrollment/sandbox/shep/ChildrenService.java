package kz.enrollment.sandbox.shep;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.city.Child;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Family;

/** The civil registry: whose parent or guardian somebody is. Service name and body are ours. */
final class ChildrenService implements ShepService {

    private final TokenCheck tokens;
    private final Map<String, Family> families;

    ChildrenService(City city, TokenCheck tokens) {
        this.tokens = tokens;
        this.families = city.families().stream()
                .collect(Collectors.toUnmodifiableMap(
                        family -> family.applicant().iin(), Function.identity()));
    }

    @Override
    public String serviceId() {
        return "ZAGS_CHILDREN";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        var family = families.get(tokens.permittedIin(request));
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
