package kz.enrollment.application;

import kz.enrollment.consent.ConsentView;
import kz.enrollment.person.PersonView;

/**
 * How far the consent of a step is.
 *
 * @param consent null until it is asked for
 * @param record what the register told under it; null until it was asked
 * @param silent the systems have been silent for long enough: the parent may go on without them
 */
public record ConsentProgress(ConsentView consent, PersonView record, boolean silent) {}
