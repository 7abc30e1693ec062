package kz.enrollment.schoolregistry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A stretch of a street that belongs to a school (Rules §9). */
@Entity
@Table(name = "catchment_row")
public class CatchmentRow {

    /** Which side of the street. */
    public enum Side {
        ODD,
        EVEN,
        BOTH
    }

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    private String street;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "house_from")
    private String houseFrom;

    @Column(name = "house_to")
    private String houseTo;

    private String language;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "address_code")
    private String addressCode;

    protected CatchmentRow() {
        // for JPA
    }

    CatchmentRow(UUID schoolId, Side side, String houseFrom, String houseTo) {
        this.schoolId = schoolId;
        this.side = side;
        this.houseFrom = houseFrom;
        this.houseTo = houseTo;
    }

    /** A row for one house by its code in the address register. */
    CatchmentRow of(String code, String languageOfInstruction) {
        addressCode = code;
        language = languageOfInstruction;
        return this;
    }

    /** Whether the row speaks of exactly this house of the address register. */
    boolean isOf(String code) {
        return addressCode != null && addressCode.equals(code);
    }

    /** Whether the row speaks of another house of the address register, however alike its name is. */
    boolean isOfAnother(String code) {
        return addressCode != null && code != null && !addressCode.equals(code);
    }

    public UUID schoolId() {
        return schoolId;
    }

    /** Whether the row speaks of this language of instruction; most rows speak of all. */
    public boolean appliesTo(String languageOfInstruction) {
        return language == null || language.equals(languageOfInstruction);
    }

    /** Whether the house lies on the row's side and between its ends, both included. */
    public boolean covers(HouseNumber house) {
        if (house.number() == 0) {
            // An address without a number lies only where the whole street does.
            return side == Side.BOTH && houseFrom == null;
        }
        boolean rightSide = switch (side) {
            case BOTH -> true;
            case ODD -> house.isOdd();
            case EVEN -> !house.isOdd();
        };
        return rightSide && (houseFrom == null || house.isBetween(HouseNumber.of(houseFrom), HouseNumber.of(houseTo)));
    }
}
