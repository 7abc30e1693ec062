package kz.enrollment.access;

import java.util.UUID;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;

/** A parent's account: a person with a phone. */
public record ParentView(UUID id, Iin iin, PhoneNumber phone, boolean mobileBaseConfirmed, Language language) {}
