package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;

/**
 * Somebody who is to be seen by a date.
 *
 * @param waiting who, as if all that must come before were there
 * @param original who, as they are on the list
 * @param length how long their visit takes
 * @param last the date
 * @param end the first moment after the date, wherever in the diary that is the latest
 * @param key in which sessions they could be seen
 */
record Seeker(Waiting waiting, Waiting original, Duration length, LocalDate last, Instant end, Line.Key key)
        implements Comparable<Seeker> {

    /** Of the rules those about terms that a place is booked on, but for those that only wait for their day. */
    static Conflicts terms(Conflicts conflicts) {
        return conflicts.only(EnumSet.of(
                SchedulingCode.CARVE_OUT_RESERVED,
                SchedulingCode.ORGANISATION_QUOTA_EXCEEDED,
                SchedulingCode.MODALITY_MISMATCH,
                SchedulingCode.SUPERVISION_COVER_MISSING,
                SchedulingCode.BREAK_VIOLATED));
    }

    static Seeker of(Diary diary, Waiting waiting, LocalDate last) {
        Appointment wanted = waiting.appointment();
        var prepared =
                wanted.awaiting().isEmpty() ? waiting : new Waiting(wanted.awaiting(List.empty()), waiting.criteria());
        var key = new Line.Key(
                wanted.service(),
                waiting.criteria().practitioners(),
                waiting.criteria().sites());
        return new Seeker(prepared, waiting, diary.durationOf(wanted), last, end(diary, last), key);
    }

    String id() {
        return waiting.id();
    }

    private static Instant end(Diary diary, LocalDate last) {
        Instant end = diary.zone().startOfDay(last.plusDays(1));
        for (Site each : diary.sites().values()) {
            Instant there = each.zone().startOfDay(last.plusDays(1));
            end = there.isAfter(end) ? there : end;
        }
        return end;
    }

    /** Whether a free place of a session would do. */
    boolean canTake(SafePlace place, Held held, Diary diary, Conflicts terms, AsOf present) {
        return !held.date(place.start()).isAfter(last)
                && waiting.fits(held.place(place), length, present)
                && isAccessible(held, diary)
                && (!held.session().isOnTerms() || isOnTheirTerms(place, held, diary, terms));
    }

    private boolean isAccessible(Held held, Diary diary) {
        var needed = waiting.appointment().accessibility();
        return needed.isEmpty()
                || held.session()
                        .room()
                        .flatMap(diary::resource)
                        .map((Resource room) -> room.canDo(needed))
                        .orElse(true);
    }

    private boolean isOnTheirTerms(SafePlace place, Held held, Diary diary, Conflicts terms) {
        var session = held.session();
        var visit = waiting.appointment()
                .becoming(AppointmentStatus.BOOKED)
                .at(
                        place.start(),
                        List.of(session.practitioner())
                                .appendAll(session.room().stream().toList()));
        return !terms.about(diary.imagining(visit), visit.id()).exists(each -> each.severity() == Severity.BLOCK);
    }

    /** As their turn is. */
    @Override
    public int compareTo(Seeker other) {
        return Waiting.IN_TURN.compare(waiting, other.waiting);
    }
}
