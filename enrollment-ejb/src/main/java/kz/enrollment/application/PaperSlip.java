package kz.enrollment.application;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Iin;

/**
 * A paper application that is registered but not entered yet: it has its number, and its place if there was one.
 *
 * @param number the registration number, also of the application it becomes
 * @param state how it stands in the queue now
 * @param position on the waiting list, 0 when it does not wait
 * @param before how many held a place or waited before it when it was registered
 * @param dueAt when the answer is due
 * @param journalTime Almaty time, as the school's journal says; evidence only
 * @param open whether it waits for its entry
 * @param applicationId once entered, else null
 */
public record PaperSlip(
        UUID id,
        StreamView stream,
        Iin childIin,
        String number,
        long sequence,
        Category category,
        ClaimState state,
        boolean keepWaiting,
        int position,
        int before,
        Instant registeredAt,
        Instant dueAt,
        String journalNumber,
        LocalDateTime journalTime,
        PlacesView places,
        boolean open,
        UUID applicationId) {

    public boolean placeHeld() {
        return state == ClaimState.HOLDING;
    }

    @Override
    public String toString() {
        return "PaperSlip[" + id + ']';
    }
}
