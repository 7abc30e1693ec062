package kz.enrollment.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import kz.enrollment.person.AddressKind;
import kz.enrollment.person.AddressView;

/** The registered address of a person; a class, since records cannot be embedded yet. */
@Embeddable
public class RegisteredPlace {

    @Enumerated(EnumType.STRING)
    @Column(name = "address_kind")
    private AddressKind kind;

    @Column(name = "address_street")
    private String street;

    @Column(name = "address_building")
    private String building;

    @Column(name = "address_flat")
    private String flat;

    @Column(name = "address_text_kk")
    private String textKk;

    @Column(name = "address_text_ru")
    private String textRu;

    @Column(name = "address_code")
    private String code;

    @Column(name = "address_since")
    private LocalDate since;

    @Column(name = "address_until")
    private LocalDate until;

    protected RegisteredPlace() {}

    static RegisteredPlace of(AddressView address) {
        var place = new RegisteredPlace();
        place.kind = address.kind();
        place.street = address.street();
        place.building = address.building();
        place.flat = address.flat();
        place.textKk = address.textKk();
        place.textRu = address.textRu();
        place.code = address.code();
        place.since = address.since();
        place.until = address.until();
        return place;
    }

    AddressView view() {
        return new AddressView(kind, street, building, flat, textKk, textRu, code, since, until);
    }

    /** Providers make an empty embeddable of empty columns: that is no address. */
    boolean present() {
        return kind != null;
    }
}
