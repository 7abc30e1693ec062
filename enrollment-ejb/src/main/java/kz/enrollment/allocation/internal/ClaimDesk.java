package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import kz.enrollment.allocation.Claim;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.Standing;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.NotFound;

/** Changes of claims, under the locks of their streams. */
@Dependent
public class ClaimDesk {

    private final StreamDoor door;

    @Inject
    public ClaimDesk(StreamDoor door) {
        this.door = door;
    }

    public List<Standing> claim(List<Claim> wishes, boolean keepWaiting) {
        Map<UUID, LockedStream> streams =
                door.lock(wishes.stream().map(Claim::streamId).toList());
        List<Standing> tried = new ArrayList<>();
        for (Claim wish : wishes) {
            Standing standing = streams.get(wish.streamId()).enter(wish, keepWaiting);
            tried.add(standing);
            if (standing.held()) {
                break;
            }
        }
        return tried;
    }

    public Standing reserve(Claim pupil) {
        return door.lock(pupil.streamId()).reserve(pupil);
    }

    public void hold(Collection<UUID> streamIds) {
        door.lock(streamIds);
    }

    public Map<String, ClaimState> held(Collection<String> references) {
        Map<String, ClaimState> states = new HashMap<>();
        each(
                references,
                (stream, reference) ->
                        states.put(reference, stream.claim(reference).state()));
        return states;
    }

    public void leave(Collection<String> references) {
        each(references, LockedStream::leave);
    }

    public void correct(String reference, Category category) {
        each(List.of(reference), (stream, known) -> stream.correct(known, category));
    }

    public void rejoin(String reference) {
        each(List.of(reference), LockedStream::rejoin);
    }

    private void each(Collection<String> references, BiConsumer<LockedStream, String> change) {
        Map<String, UUID> where = door.streamsOf(references);
        if (!where.keySet().containsAll(references)) {
            throw new NotFound();
        }
        Map<UUID, LockedStream> streams = door.lock(where.values());
        references.forEach(reference -> change.accept(streams.get(where.get(reference)), reference));
    }
}
