package io.github.medsecretary.scheduling.waiting;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Somebody who waits for a place.
 *
 * @param appointment what they wait for, as it is in the diary: on the waiting list, or proposed while an offer stands
 * @param criteria what they can do with
 */
public record Waiting(Appointment appointment, Criteria criteria) {

    /** Whose turn is first: the most urgent, then who must be seen first, then by id; as the diary's waiting list. */
    public static final Comparator<Waiting> IN_TURN = Comparator.<Waiting, Priority>comparing(
                    each -> each.appointment().priority())
            .thenComparing(each -> each.appointment().breachDate().orElse(LocalDate.MAX))
            .thenComparing(Waiting::id);

    private static final List<Misfit> MISFITS = List.of(Misfit.values());

    /** Those that this class can tell, the quickest to tell first, as an array, which is gone through quickly. */
    private static final Array<Misfit> QUICKEST_FIRST = Array.of(
            Misfit.OFFERED_ANOTHER,
            Misfit.NOT_PREPARED,
            Misfit.OTHER_PRACTITIONER,
            Misfit.OTHER_SITE,
            Misfit.NOTICE_TOO_SHORT,
            Misfit.TOO_SHORT,
            Misfit.OUTSIDE_LIMITS,
            Misfit.AWAY,
            Misfit.OTHER_SERVICE,
            Misfit.OUTSIDE_WINDOWS);

    /** Checks that nothing is null. */
    public Waiting {
        requireNonNull(appointment, "appointment");
        requireNonNull(criteria, "criteria");
    }

    /** The id of the appointment. */
    public String id() {
        return appointment.id();
    }

    /** Whether an offer stands that has not been answered, lapsed or not. */
    public boolean isOffered() {
        return appointment.status() != AppointmentStatus.WAITLIST;
    }

    /**
     * Why a place will not do for a visit of a length at its start, all reasons at once, in the order of
     * {@link Misfit}; nothing of how the patient can be told, or of what the rules of the diary say.
     */
    public Seq<Misfit> misfits(OfferedPlace place, Duration length, AsOf present) {
        return misfits(OfferedVisit.of(place, length, present));
    }

    /** The same of a visit. */
    public Seq<Misfit> misfits(OfferedVisit visit) {
        List<Misfit> misfits = List.empty();
        for (Misfit each : MISFITS) {
            if (is(each, visit)) {
                misfits = misfits.append(each);
            }
        }
        return misfits;
    }

    /** Whether {@link #misfits} finds nothing. */
    public boolean fits(OfferedPlace place, Duration length, AsOf present) {
        return fits(OfferedVisit.of(place, length, present));
    }

    /** The same of a visit. */
    public boolean fits(OfferedVisit visit) {
        for (Misfit each : QUICKEST_FIRST) {
            if (is(each, visit)) {
                return false;
            }
        }
        return true;
    }

    private boolean is(Misfit misfit, OfferedVisit offered) {
        var place = offered.place();
        var visit = offered.interval();
        return switch (misfit) {
            case OTHER_SERVICE -> !place.session().offers(appointment.service());
            case TOO_SHORT -> visit.end().isAfter(place.interval().end());
            case OTHER_PRACTITIONER ->
                isOther(criteria.practitioners(), place.session().practitioner());
            case OTHER_SITE -> isOther(criteria.sites(), place.site());
            case OUTSIDE_WINDOWS ->
                !criteria.windows().isEmpty() && !criteria.windows().exists(each -> each.encloses(visit, place.zone()));
            case AWAY -> criteria.away().exists(each -> each.overlaps(visit));
            case OUTSIDE_LIMITS -> isOutsideLimits(visit);
            case NOTICE_TOO_SHORT -> criteria.notice().compareTo(offered.ahead()) > 0;
            case NOT_PREPARED -> !appointment.awaiting().isEmpty();
            case OFFERED_ANOTHER -> isOffered();
            case NOT_REACHABLE, NO_INTERPRETER, BLOCKED -> false;
        };
    }

    private static boolean isOther(Seq<String> wanted, String one) {
        return !wanted.isEmpty() && !wanted.contains(one);
    }

    private boolean isOutsideLimits(Interval visit) {
        return appointment.earliest().filter(visit.start()::isBefore).isPresent()
                || appointment.latest().filter(visit.start()::isAfter).isPresent();
    }
}
