package kz.enrollment.sandbox.shep;

import java.time.LocalDate;
import java.util.Base64;
import java.util.function.Predicate;
import kz.enrollment.sandbox.city.Child;
import kz.enrollment.sandbox.city.LivingCity;

/** Finds a child's paper in a base and writes it out as a PDF. */
final class Papers {

    static final XmlOut.Part NOT_FOUND = out -> out.element("found", false);

    private final LivingCity city;

    Papers(LivingCity city) {
        this.city = city;
    }

    /** @param prefix what the number of such papers begins with */
    record Title(String prefix, String kk, String ru) {}

    XmlOut.Part find(String iin, Predicate<Child> has, Title title) {
        return city.child(iin)
                .filter(has)
                .<XmlOut.Part>map(child -> out -> write(out, child, title))
                .orElse(NOT_FOUND);
    }

    private static void write(XmlOut out, Child child, Title title) {
        var number = title.prefix() + "-99-" + child.person().iin().substring(6);
        var issued = issuedOn(child);
        var pdf = PaperPdf.of(child.person(), title, number, issued);
        out.element("found", true)
                .group(
                        "document",
                        document -> document.element("number", number)
                                .element("issuedOn", issued)
                                .element("mime", "application/pdf")
                                .element("content", Base64.getEncoder().encodeToString(pdf)));
    }

    /** Around the fifth birthday: before any campaign the child can take part in. */
    private static LocalDate issuedOn(Child child) {
        return child.person().birthDate().plusYears(5).plusDays(20);
    }
}
