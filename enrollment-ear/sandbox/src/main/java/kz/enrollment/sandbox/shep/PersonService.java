package kz.enrollment.sandbox.shep;

import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.city.Locality;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.Registration;

/** The population register (GBD FL): a person with the registered address. */
final class PersonService implements ShepService {

    private static final String ACCESS = "GBDFLUniversal_token";
    private static final String ACCESS_TO_CHILD = "GBDFLUniversal_token_child";

    private final TokenCheck tokens;
    private final LivingCity city;

    PersonService(LivingCity city, TokenCheck tokens) {
        this.tokens = tokens;
        this.city = city;
    }

    @Override
    public String serviceId() {
        return ACCESS;
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        return city.person(tokens.permittedIin(request, ACCESS, ACCESS_TO_CHILD))
                .<XmlOut.Part>map(person -> out -> out.group("persons", persons -> write(persons, person)))
                .orElseGet(this::answerUnknown);
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return out -> out.group("persons", persons -> {});
    }

    private static void write(XmlOut persons, Person person) {
        persons.group("person", out -> {
            out.element("iin", person.iin())
                    .element("surname", person.name().surname())
                    .element("name", person.name().given())
                    .optional("patronymic", person.name().patronymic())
                    .element("birthDate", person.birthDate());
            writeTraits(out, person);
            if (person.registration() != null) {
                writeAddress(out, person.registration());
            }
            out.group("documents", documents -> writeDocument(documents, person));
        });
    }

    private static void writeTraits(XmlOut out, Person person) {
        var gender = person.gender();
        var citizenship = person.citizenship();
        coded(out, "gender", gender.code(), gender.nameKk(), gender.nameRu());
        coded(out, "nationality", "999", "КӨРСЕТІЛМЕГЕН", "НЕ УКАЗАНА");
        coded(out, "citizenship", citizenship.code(), citizenship.nameKk(), citizenship.nameRu());
        writeLife(out, person.alive());
        out.group("birthPlace", place -> coded(place, "country", "398", "ҚАЗАҚСТАН", "КАЗАХСТАН"));
    }

    private static void writeLife(XmlOut out, boolean alive) {
        if (alive) {
            coded(out, "lifeStatus", "0", "ТІРІ", "ЖИВ");
        } else {
            coded(out, "lifeStatus", "1", "ҚАЙТЫС БОЛҒАН", "УМЕР");
        }
    }

    private static void writeAddress(XmlOut out, Registration home) {
        out.group("regAddress", address -> {
            var locality = home.street().locality();
            coded(address, "country", "398", "ҚАЗАҚСТАН", "КАЗАХСТАН");
            coded(address, "district", "1910", locality.regionKk(), locality.regionRu());
            writeDistrict(address, locality);
            address.element("street", home.streetAsRegistered())
                    .element("building", home.house())
                    .element("flat", home.flat())
                    .element("beginDate", home.since())
                    .optional("endDate", home.until());
            writeStatus(address, home);
            address.element("arCode", home.addressCode());
        });
    }

    private static void writeDistrict(XmlOut address, Locality locality) {
        coded(address, "region", locality.districtCode(), locality.districtKk(), locality.districtRu());
    }

    private static void writeStatus(XmlOut address, Registration home) {
        if (home.temporary()) {
            coded(address, "status", "2", "Уақытша тіркеу", "Временная регистрация");
        } else {
            coded(address, "status", "1", "Тұрақты тіркеу", "Постоянная регистрация");
        }
    }

    private static void writeDocument(XmlOut documents, Person person) {
        documents.group("document", document -> {
            coded(document, "type", "002", "ЖЕКЕ КУӘЛІК", "УДОСТОВЕРЕНИЕ ЛИЧНОСТИ");
            document.element("number", "99" + person.iin().substring(5)).element("beginDate", "2020-01-01");
        });
    }

    private static void coded(XmlOut out, String name, String code, String nameKk, String nameRu) {
        out.group(
                name,
                inside -> inside.element("code", code).element("nameRu", nameRu).element("nameKz", nameKk));
    }
}
