package io.github.medsecretary.scheduling.waiting.freed;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.booking.FindingMoves;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.waiting.Misfit;
import io.github.medsecretary.scheduling.waiting.OfferedVisit;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;

/**
 * Tries who fits into a slot.
 *
 * @param diary the diary
 * @param freed the slot
 * @param conflicts the rules at the present
 * @param reach how people can be reached
 * @param present the present
 */
record FreedTrial(Diary diary, FreedSlot freed, Conflicts conflicts, ReachPolicy reach, AsOf present) {

    /** Those of some in whom {@link #misfits} would find nothing. */
    Collection<Waiting> fitting(Iterable<Waiting> some) {
        var fitting = new ArrayList<Waiting>();
        var visit = OfferedVisit.of(freed.place(), Duration.ZERO, present);
        var length = Duration.ZERO;
        for (Waiting each : some) {
            // Most want a visit as long as the one before them.
            if (!length.equals(length(each))) {
                length = length(each);
                visit = OfferedVisit.of(freed.place(), length, present);
            }
            if (each.fits(visit) && reach.isReachable(each.criteria(), visit.ahead()) && isInterpreted(each)) {
                fitting.add(each);
            }
        }
        return fitting;
    }

    /** All reasons against somebody but for the rules. */
    Seq<Misfit> misfits(Waiting waiting) {
        var misfits = waiting.misfits(freed.place(), length(waiting), present);
        misfits = approaches(waiting).isEmpty() ? misfits.append(Misfit.NOT_REACHABLE) : misfits;
        misfits = isInterpreted(waiting) ? misfits : misfits.append(Misfit.NO_INTERPRETER);
        return misfits.sorted();
    }

    Seq<Approach> approaches(Waiting waiting) {
        return reach.approaches(waiting.criteria(), freed.start(), present);
    }

    private Duration length(Waiting waiting) {
        return diary.durationOf(waiting.appointment());
    }

    private boolean isInterpreted(Waiting waiting) {
        return waiting.criteria()
                .interpreter()
                .map(language -> !interpreters(language).isEmpty())
                .orElse(true);
    }

    /** Who at the site interprets a language: their capabilities name it by its tag. */
    private Seq<Resource> interpreters(Locale language) {
        return diary.resourcesAt(freed.place().site(), ResourceKind.INTERPRETER)
                .filter(each -> each.canDo(List.of(language.toLanguageTag())));
    }

    /** The visit of somebody who fits, with the first interpreter who is free if one is needed; none if rules block. */
    Option<Slot> slot(Waiting waiting) {
        var language = waiting.criteria().interpreter();
        var practitioner = List.of(freed.place().session().practitioner());
        return language.isEmpty()
                ? slot(waiting, practitioner)
                : interpreters(language.get())
                        .toStream()
                        .flatMap(each -> slot(waiting, practitioner.append(each.id())))
                        .headOption();
    }

    private Option<Slot> slot(Waiting waiting, Seq<String> with) {
        // As if the offer were being made: only what is proposed can be moved to a place.
        var asked = diary.imagining(waiting.appointment().becoming(AppointmentStatus.PROPOSED));
        var request = MoveRequest.builder()
                .appointment(waiting.id())
                .within(Interval.between(freed.start(), freed.start().plus(length(waiting))))
                .with(with)
                .build();
        return new FindingMoves(conflicts)
                .slotsIn(asked, request, freed.place().session().id())
                .map(slots -> slots.headOption())
                .getOrElse(Option.none());
    }
}
