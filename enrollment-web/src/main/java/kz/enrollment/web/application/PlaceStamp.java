package kz.enrollment.web.application;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.LiveStanding;
import kz.enrollment.application.OfferView;
import kz.enrollment.application.WishStanding;

/** A short text that changes whenever the page of an application would show something else about places. */
final class PlaceStamp {

    private PlaceStamp() {}

    static String of(ApplicationView view) {
        OfferView offer = view.offer();
        List<ClaimView> claims = view.wishes().stream().map(WishStanding::now).toList();
        return of(view.version(), claims, offer == null ? null : offer.id());
    }

    static String of(LiveStanding standing) {
        return of(standing.version(), standing.wishes(), standing.offer());
    }

    private static String of(int version, List<ClaimView> claims, UUID offer) {
        String states = claims.stream()
                .map(claim -> claim.category() + "." + claim.state() + "." + claim.position())
                .collect(Collectors.joining("-"));
        return version + "-" + states + (offer == null ? "" : "-" + offer);
    }
}
