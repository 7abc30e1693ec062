package kz.enrollment.statesystems;

import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;

/** The health base: vaccination card 065/у and health passport 052-2/у. */
public interface HealthBase {

    /**
     * @param form {@code FORM_065} or {@code FORM_052}
     * @throws RegistryUnavailable when there is no usable answer
     */
    Found document(Iin child, DocumentType form);
}
