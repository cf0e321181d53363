package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Availability;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/**
 * What the rules say of a visit that might be.
 *
 * <p>A visit keeps most of the library's own rules by construction if it lies in a session that offers it, with all
 * needs met by what is free: then only the others are asked. Where one of those rules is not among the rules, something
 * that is not free may do as well, and all are asked.
 */
final class Trial {

    private static final List<SchedulingCode> BY_CONSTRUCTION = List.of(
            SchedulingCode.PRACTITIONER_DOUBLE_BOOKED,
            SchedulingCode.PATIENT_DOUBLE_BOOKED,
            SchedulingCode.ROOM_DOUBLE_BOOKED,
            SchedulingCode.DEVICE_DOUBLE_BOOKED,
            SchedulingCode.INTERPRETER_DOUBLE_BOOKED,
            SchedulingCode.CHAPERONE_DOUBLE_BOOKED,
            SchedulingCode.DEVICE_QUANTITY_EXCEEDED,
            SchedulingCode.OUTSIDE_SESSION,
            SchedulingCode.SESSION_TYPE_MISMATCH,
            SchedulingCode.PRACTITIONER_ON_LEAVE,
            SchedulingCode.RESOURCE_UNAVAILABLE,
            SchedulingCode.SITE_CLOSED,
            SchedulingCode.BUFFER_VIOLATED,
            SchedulingCode.TRAVEL_IMPOSSIBLE,
            SchedulingCode.CAPABILITY_MISSING,
            SchedulingCode.ROOM_INACCESSIBLE,
            SchedulingCode.PATIENT_UNAVAILABLE);

    /** Links are between appointments of the diary; what is asked for is not yet one. */
    private static final List<SchedulingCode> NEVER_BROKEN = BY_CONSTRUCTION.appendAll(List.of(
            SchedulingCode.SEQUENCE_BROKEN, SchedulingCode.INTERVAL_TOO_SHORT, SchedulingCode.INTERVAL_TOO_LONG));

    /** A session on no terms breaks none. */
    private static final List<SchedulingCode> BROKEN_ON_TERMS_ONLY = NEVER_BROKEN.appendAll(List.of(
            SchedulingCode.SESSION_CAPACITY_EXCEEDED,
            SchedulingCode.OVERBOOK_LIMIT,
            SchedulingCode.CARVE_OUT_RESERVED,
            SchedulingCode.EMBARGOED,
            SchedulingCode.BEYOND_BOOKING_WINDOW,
            SchedulingCode.ORGANISATION_QUOTA_EXCEEDED,
            SchedulingCode.MODALITY_MISMATCH,
            SchedulingCode.SUPERVISION_COVER_MISSING,
            SchedulingCode.BREAK_VIOLATED));

    private final Diary diary;
    private final SlotRequest request;
    private final Conflicts conflicts;
    private final Lazy<Conflicts> others;
    private final boolean demandsFreeTime;
    private final boolean demandsTermsAtMost;
    private final boolean demandsNothingElse;
    private final Availability availability;
    private final Seq<Interval> away;

    Trial(Diary diary, SlotRequest request, Conflicts conflicts) {
        this.diary = diary;
        this.request = request;
        this.conflicts = conflicts;
        this.others = Lazy.of(() -> conflicts.without(NEVER_BROKEN));
        this.demandsFreeTime = conflicts.keepOwn(BY_CONSTRUCTION);
        this.demandsTermsAtMost = conflicts.blockOnlyFor(BROKEN_ON_TERMS_ONLY);
        this.demandsNothingElse = conflicts.blockOnlyFor(NEVER_BROKEN);
        this.away = conflicts.context().patientsAway().get(request.patient()).getOrElse(List.empty());
        this.availability =
                new Availability(diary, diary.services().get(request.service()).get());
    }

    Availability availability() {
        return availability;
    }

    Duration length() {
        return request.duration().orElseGet(() -> availability.service().duration());
    }

    /** Whether what is free is all that will do. */
    boolean demandsFreeTime() {
        return demandsFreeTime;
    }

    /** Whether what is free will always do at a time of a session, but for sites and ways between them. */
    boolean demandsNothingElse(ClinicSession session, Interval when) {
        return demandsNothingElse
                || (demandsTermsAtMost
                        && !diary.sessionsOf(session.practitioner(), when).exists(ClinicSession::isOnTerms));
    }

    Visit visit(Interval when, Seq<Resource> taken) {
        var appointment = request.at(when.start(), taken.map(Resource::id).sorted());
        return diary.visit(appointment).orElseThrow();
    }

    /** Whether nothing blocks a visit that lies in a session which offers it, with all needs met by what is free. */
    boolean allows(ClinicSession session, Visit free) {
        return isPatientFree(free)
                && isOpen(free)
                && availability.isInTime(free)
                && (demandsNothingElse(session, free.interval())
                        || blocking(others.get(), free).isEmpty());
    }

    private boolean isPatientFree(Visit visit) {
        return diary.visitsTaking(Diary.patient(visit.appointment()), visit.interval())
                        .isEmpty()
                && !away.exists(each -> each.overlaps(visit.interval()));
    }

    private boolean isOpen(Visit visit) {
        return diary.siteOf(visit)
                .filter(site ->
                        !diary.closures(site.reference(), visit.interval()).isEmpty())
                .isEmpty();
    }

    /** All that blocks a visit. */
    Seq<Finding> blocking(Visit visit) {
        return blocking(conflicts, visit);
    }

    private Seq<Finding> blocking(Conflicts rules, Visit visit) {
        return findings(rules, visit).filter(each -> each.severity() == Severity.BLOCK);
    }

    /** All that is found about a visit. */
    Seq<Finding> findings(Visit visit) {
        return findings(conflicts, visit);
    }

    private Seq<Finding> findings(Conflicts rules, Visit visit) {
        return rules.about(diary.imagining(visit.appointment()), visit.id());
    }
}
