package kz.enrollment.reports;

import java.util.List;
import java.util.Objects;

/**
 * The school that issues a document and the department above it.
 *
 * @param nameKk name of the school in Kazakh; the letterhead is bilingual whatever the language of the document
 * @param nameRu name of the school in Russian
 * @param address postal address in the language of the document, empty when unknown
 * @param phone phone of the school, empty when unknown
 * @param department name of the district education department in the language of the document
 * @param hotLines hot lines of the department, ready to print
 */
public record Issuer(
        String nameKk, String nameRu, String address, String phone, String department, List<String> hotLines) {
    public Issuer {
        Objects.requireNonNull(nameKk, "nameKk");
        Objects.requireNonNull(nameRu, "nameRu");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(department, "department");
        hotLines = List.copyOf(hotLines);
    }
}
