package kz.enrollment.sandbox.shep;

import kz.enrollment.sandbox.city.Child;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.LivingCity;

/** The civil registry: the record of a birth. Service name and body are ours. */
final class BirthActService implements ShepService {

    private final TokenCheck tokens;
    private final LivingCity city;

    BirthActService(LivingCity city, TokenCheck tokens) {
        this.tokens = tokens;
        this.city = city;
    }

    @Override
    public String serviceId() {
        return "ZAGS_BIRTH_ACT";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        var iin = tokens.permittedIin(request, serviceId());
        var family = city.familyOfChild(iin).filter(known -> known.situation().hasBirthAct());
        return family.<XmlOut.Part>map(
                        known -> out -> write(out, known, city.child(iin).orElseThrow()))
                .orElseGet(this::answerUnknown);
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return out -> out.element("found", false);
    }

    private static void write(XmlOut out, Family family, Child child) {
        out.element("found", true)
                .group(
                        "act",
                        act -> act.element("childIin", child.person().iin())
                                .element("number", ChildrenService.actNumber(child))
                                .element("date", ChildrenService.actDate(child))
                                .element("registeredBy", "АХАЖ бөлімі (үлгі)")
                                .group(parent(family), parent -> writeParent(parent, family)));
    }

    private static String parent(Family family) {
        return family.kinship() == Family.Kinship.FATHER ? "father" : "mother";
    }

    /** The parents of a child with a guardian are not in the city: the record has their names alone. */
    private static void writeParent(XmlOut parent, Family family) {
        if (family.kinship() == Family.Kinship.GUARDIAN) {
            parent.element("name", "—");
        } else {
            parent.element("iin", family.applicant().iin())
                    .element("name", family.applicant().name().full());
        }
    }
}
