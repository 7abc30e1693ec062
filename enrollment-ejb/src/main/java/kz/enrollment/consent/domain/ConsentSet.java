package kz.enrollment.consent.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentGrant;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.shared.PhoneNumber;

/** The consents to one person's data, the newest for each access name; the parent sees them as one. */
public final class ConsentSet {

    /** What is about to end is asked for together with what has ended, lest the parent get two messages. */
    private static final Duration ABOUT_TO_END = Duration.ofHours(1);

    private final List<AccessName> needed;
    private final Map<AccessName, Consent> newest = new EnumMap<>(AccessName.class);

    public ConsentSet(SubjectKind kind, List<Consent> newestFirst) {
        this.needed = AccessName.neededFor(kind);
        newestFirst.forEach(consent -> newest.putIfAbsent(consent.access(), consent));
    }

    public boolean isComplete(Instant now) {
        return known().size() == needed.size() && known().stream().allMatch(consent -> consent.valid(now));
    }

    /** What is to be asked for now; empty while everything stands. */
    public List<AccessName> lacking(Instant now) {
        return standing(now).size() == needed.size() ? List.of() : without(standing(now.plus(ABOUT_TO_END)));
    }

    private List<AccessName> standing(Instant at) {
        return known().stream()
                .filter(consent -> consent.stands(at))
                .map(Consent::access)
                .toList();
    }

    private List<AccessName> without(List<AccessName> standing) {
        var lacking = new ArrayList<>(needed);
        lacking.removeAll(standing);
        return lacking;
    }

    public Optional<ConsentGrant> grant(AccessName access, Instant now) {
        return Optional.ofNullable(newest.get(access)).flatMap(consent -> consent.grant(now));
    }

    /** The consent that speaks for all: the first that is not given, else the first; empty when none was ever asked for. */
    public Optional<Consent> speaker(Instant now) {
        return known().stream()
                .filter(consent -> !consent.valid(now))
                .findFirst()
                .or(() -> known().stream().findFirst());
    }

    /** Consents that lack an access name of a newer version of ours count as ended. */
    public Optional<ConsentView> view(PhoneNumber phone, Instant now) {
        boolean stale = known().size() < needed.size();
        return speaker(now)
                .map(consent -> consent.view(phone, now))
                .map(view -> stale && view.status().approved() ? view.ranOut() : view);
    }

    private List<Consent> known() {
        return needed.stream().map(newest::get).filter(Objects::nonNull).toList();
    }
}
