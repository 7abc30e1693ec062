package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.application.StateReadings;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.AccessLog;
import kz.enrollment.statesystems.RegistryUnavailable;

/** Asks the state's log of readings for a parent, outside any transaction. */
@Dependent
public class StateLog {

    private static final Logger LOG = Logger.getLogger(StateLog.class.getName());

    private final FamilyMembers family;
    private final AccessLog register;

    @Inject
    public StateLog(FamilyMembers family, AccessLog register) {
        this.family = family;
        this.register = register;
    }

    public StateReadings readings(Iin subject, LocalDate from, LocalDate to) {
        family.requireOwn(subject);
        try {
            return new StateReadings(
                    false,
                    register.readings(subject, from, to).readings().stream()
                            .map(reading -> new StateReadings.Reading(
                                    reading.at(), reading.organisation(), reading.service(), reading.purpose()))
                            .toList());
        } catch (RegistryUnavailable silent) {
            LOG.log(Level.INFO, "{0} gave no answer to a parent: {1}", new Object[] {
                silent.system(), silent.reasonCode()
            });
            return new StateReadings(true, List.of());
        }
    }
}
