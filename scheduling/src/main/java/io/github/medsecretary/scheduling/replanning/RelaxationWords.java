package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says what could be relaxed.
 *
 * @param zone the wall clock of the practice
 */
record RelaxationWords(SiteZone zone) {

    Reason reason(String appointment, Remedy remedy) {
        return Reason.of(
                ReasonCode.COULD_GO,
                new Argument.OfAppointment(appointment),
                place(remedy.place()),
                new Argument.Several(remedy.loosenings()
                        .map(each -> reason(each, remedy.aside()).inner())));
    }

    private Reason reason(Loosening loosening, Optional<Relaxation.Aside> aside) {
        if (loosening instanceof Loosening.BegunEarlier each) {
            return Reason.of(ReasonCode.IF_BEGUN_EARLIER, new Argument.Named(each.session()), minutes(each.by()));
        }
        if (loosening instanceof Loosening.EndedLater each) {
            return Reason.of(ReasonCode.IF_ENDED_LATER, new Argument.Named(each.session()), minutes(each.by()));
        }
        if (loosening instanceof Loosening.Offered each) {
            return Reason.of(
                    ReasonCode.IF_OFFERED, new Argument.Named(each.session()), new Argument.Named(each.service()));
        }
        if (loosening instanceof Loosening.Allowed each) {
            return Reason.of(
                    ReasonCode.IF_ALLOWED,
                    new Argument.OfResource(each.resource()),
                    new Argument.Several(each.lacking().map(Argument.Named::new)),
                    new Argument.Named(each.service()));
        }
        if (loosening instanceof Loosening.Opened each) {
            return Reason.of(ReasonCode.IF_OPENED, new Argument.OfResource(each.room()));
        }
        if (loosening instanceof Loosening.Earlier each) {
            return Reason.of(ReasonCode.IF_EARLIER, moment(each.earliest()));
        }
        if (loosening instanceof Loosening.Later each) {
            return Reason.of(ReasonCode.IF_LATER, moment(each.latest()));
        }
        if (loosening instanceof Loosening.Overbooked each) {
            return Reason.of(
                    ReasonCode.IF_OVERBOOKED,
                    new Argument.Named(each.session()),
                    new Argument.OfAppointment(each.beside()));
        }
        if (loosening instanceof Loosening.Overfilled each) {
            return Reason.of(ReasonCode.IF_OVERFILLED, new Argument.Named(each.session()));
        }
        if (loosening instanceof Loosening.Released each) {
            return Reason.of(ReasonCode.IF_RELEASED, new Argument.Named(each.session()));
        }
        return moved(loosening, aside);
    }

    // Without one that makes room it is about the appointment itself, whose notice is too short.
    private Reason moved(Loosening loosening, Optional<Relaxation.Aside> aside) {
        if (aside.isEmpty()) {
            return Reason.of(ReasonCode.IF_AT_SHORT_NOTICE);
        }
        ReasonCode code = loosening instanceof Loosening.Unpinned
                ? ReasonCode.IF_UNPINNED
                : loosening instanceof Loosening.NoticeWaived
                        ? ReasonCode.IF_NOTICE_WAIVED
                        : loosening instanceof Loosening.MovedAgain ? ReasonCode.IF_MOVED_AGAIN : ReasonCode.IF_BUMPED;
        return Reason.of(
                code,
                new Argument.OfAppointment(aside.get().appointment()),
                place(aside.get().to()));
    }

    private Argument place(Place place) {
        return new Argument.OfPlace(place.start(), place.with(), zone);
    }

    private Argument moment(Instant at) {
        return new Argument.Moment(at, zone);
    }

    private static Argument minutes(Duration by) {
        return new Argument.Count((by.toSeconds() + 59) / 60);
    }
}
