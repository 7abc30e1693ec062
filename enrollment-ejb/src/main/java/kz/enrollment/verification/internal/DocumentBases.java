package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.EnrolmentRegister;
import kz.enrollment.statesystems.Found;
import kz.enrollment.statesystems.HealthBase;
import kz.enrollment.statesystems.PmpkBase;

/** What the checks ask besides persons and civil registry: bases without a consent token, and the catchments. */
@Dependent
public class DocumentBases {

    private final EnrolmentRegister education;
    private final HealthBase health;
    private final PmpkBase pmpk;
    private final AddressCheck address;

    @Inject
    public DocumentBases(EnrolmentRegister education, HealthBase health, PmpkBase pmpk, AddressCheck address) {
        this.education = education;
        this.health = health;
        this.pmpk = pmpk;
        this.address = address;
    }

    AddressCheck address() {
        return address;
    }

    EnrolmentRegister education() {
        return education;
    }

    Found document(Iin child, DocumentType type) {
        return type == DocumentType.PMPK ? pmpk.conclusion(child) : health.document(child, type);
    }
}
