package kz.enrollment.person.internal;

import java.time.Instant;
import kz.enrollment.person.AddressKind;
import kz.enrollment.person.AddressView;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.Kinship;
import kz.enrollment.person.domain.RegistryPerson.Facts;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.PersonRegister;

/** Says in our words what the registers say in theirs. */
final class RegisterWords {

    private RegisterWords() {}

    static Facts facts(PersonRegister.Person person) {
        return new Facts(
                person.name(),
                person.birthDate(),
                person.citizenship(),
                person.alive(),
                person.address() == null ? null : address(person.address()));
    }

    static ChildView child(ChildrenRegister.Child child, String answerId, Instant at) {
        return new ChildView(
                child.iin(),
                child.name(),
                child.birthDate(),
                Kinship.valueOf(child.kinship().name()),
                answerId,
                at);
    }

    private static AddressView address(PersonRegister.Address address) {
        return new AddressView(
                address.temporary() ? AddressKind.TEMPORARY : AddressKind.PERMANENT,
                address.street(),
                address.building(),
                address.flat(),
                address.textKk(),
                address.textRu(),
                address.code(),
                address.since(),
                address.until());
    }
}
