package kz.enrollment.schoolregistry;

import java.util.UUID;

/**
 * A school; its number is no key, boarding schools share numbers with ordinary ones (Rules §6).
 *
 * @param kind SCHOOL, BOARDING or SPECIAL
 * @param online whether parents may apply on the portal
 */
public record SchoolView(
        UUID id,
        String kind,
        int number,
        String nameKk,
        String nameRu,
        DistrictView district,
        String addressKk,
        String addressRu,
        String phone,
        boolean online) {}
