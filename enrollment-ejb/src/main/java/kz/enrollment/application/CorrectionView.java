package kz.enrollment.application;

import kz.enrollment.shared.Category;

/**
 * What a correction of the category did.
 *
 * @param position place on the list, from 1; 0 when the child does not wait
 */
public record CorrectionView(Category before, Category after, boolean heldBefore, boolean heldNow, int position) {}
