package kz.enrollment.allocation;

import kz.enrollment.schoolregistry.StreamView;

/** A stream with its places, as the education departments see it. */
public record StaffStream(StreamView stream, PlacesView places) {}
