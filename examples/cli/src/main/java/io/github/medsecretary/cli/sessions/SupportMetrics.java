package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.scheduling.support.SessionSupport;
import io.vavr.collection.Seq;

/** What a change that is only proposed would do to those who are booked, compared with how they stand. */
final class SupportMetrics {

    private SupportMetrics() {}

    static Fields of(Clinic changed) {
        SessionSupport support = changed.support();
        Seq<Booking> booked = changed.all().filter(Booking::isBooked);
        int gained = booked.count(each -> !each.state().isSupported() && support.isSupported(each.ref()));
        int lost = booked.count(each -> each.state().isSupported() && !support.isSupported(each.ref()));
        return Fields.none()
                .with("metrics", Fields.none().with("newlySupported", gained).with("newlyUnsupported", lost))
                .with("minNewlyUnsupported", fewestLost(changed))
                .with("supportedCount", support.supported().size());
    }

    // Whoever can sit together is part of some largest seating, so that those who can't are all that must be lost.
    private static int fewestLost(Clinic changed) {
        return changed.support(each -> each.isBooked() && each.state().isSupported())
                .orphaned()
                .size();
    }
}
