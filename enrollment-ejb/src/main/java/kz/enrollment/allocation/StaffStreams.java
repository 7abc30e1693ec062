package kz.enrollment.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.allocation.internal.StreamDesk;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;

/** The streams of the open, else the last campaign that a department may look at: a district those of its own schools. */
@Stateless
@RolesAllowed({Roles.DISTRICT, Roles.CITY_ADMIN, Roles.AUDITOR})
public class StaffStreams {

    private final StreamDesk desk;

    protected StaffStreams() {
        this(null);
    }

    @Inject
    public StaffStreams(StreamDesk desk) {
        this.desk = desk;
    }

    /**
     * By school number and language.
     *
     * @param text school number, part of a school's name or a stream's code; null or blank for all
     */
    public Page<StaffStream> page(String text, int offset, int limit) {
        return desk.page(text, offset, limit);
    }

    /** @throws kz.enrollment.shared.NotFound also when the stream is another district's */
    public StaffStream of(UUID streamId) {
        return desk.of(streamId);
    }
}
