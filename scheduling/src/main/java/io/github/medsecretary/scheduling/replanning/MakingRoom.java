package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whether one who may not be moved could be, if one thing were lifted, and where to. Belongs to one thread.
 *
 * @param diary that of the plan
 */
record MakingRoom(Diary diary, Puzzle puzzle, ReplanPolicy policy, AsOf asOf, Openings openings, Licence licence) {

    private static final int MOST_TRIED = 50;

    private record Choice(Stop stop, long cost) {}

    /** What would have to be lifted, if it is one thing. */
    Optional<Loosening> loosening(String id) {
        Appointment appointment = diary.appointment(id).orElseThrow();
        boolean isFixed = !appointment.status().isMovable()
                || appointment
                        .start()
                        .filter(start -> start.isBefore(asOf.instant()))
                        .isPresent();
        if (isFixed || puzzle.mayMove(id)) {
            return Optional.empty();
        }
        Seq<Loosening> all = List.<Loosening>empty()
                .appendAll(isPinned(appointment) ? List.of(new Loosening.Unpinned(id)) : List.empty())
                .appendAll(policy.bumping().allows(appointment) ? List.empty() : List.of(new Loosening.Bumped()))
                .appendAll(isTired(appointment) ? List.of(new Loosening.MovedAgain(id)) : List.empty())
                .appendAll(hasNotice(appointment) ? List.empty() : List.of(new Loosening.NoticeWaived(id)));
        return all.size() == 1 ? Optional.of(all.head()) : Optional.empty();
    }

    private boolean isPinned(Appointment appointment) {
        return appointment.pinned() || policy.pin(appointment.id()).isDefined();
    }

    private boolean isTired(Appointment appointment) {
        return policy.maxMovedBefore().isPresent()
                && appointment.movedBefore() >= policy.maxMovedBefore().getAsInt();
    }

    private boolean hasNotice(Appointment appointment) {
        return appointment
                .start()
                .map(start -> diary.zone().date(start).toEpochDay() >= puzzle.firstDay())
                .orElse(false);
    }

    /**
     * The cheapest place for it that is free beside all others and a visit in its old place.
     *
     * @param instead who would be there
     */
    Optional<Relaxation.Aside> aside(String id, Appointment instead) {
        Appointment appointment = diary.appointment(id).orElseThrow();
        Fare fare = puzzle.fare(appointment);
        var choices = new ArrayList<Choice>();
        for (Openings.Opening each : openings.of(appointment).free()) {
            boolean mayBe = Bounds.of(appointment).contain(each.stop().start())
                    && (!hasNotice(appointment) || each.stop().local().day() >= puzzle.firstDay());
            if (mayBe) {
                choices.add(new Choice(each.stop(), fare.to(each.stop())));
            }
        }
        choices.sort(Comparator.comparingLong(Choice::cost)
                .thenComparingLong(each -> each.stop().start()));
        var with = new Afterwards(diary.imagining(instead));
        return choices.stream()
                .limit(MOST_TRIED)
                .filter(each -> isFree(with, visit(appointment, each.stop()))
                        && licence.isNotNeeded(
                                instead, visit(appointment, each.stop()).appointment()))
                .findFirst()
                .map(each -> new Relaxation.Aside(id, Place.of(visit(appointment, each.stop())), each.cost()));
    }

    private Visit visit(Appointment appointment, Stop stop) {
        return puzzle.visit(
                appointment.at(Instant.ofEpochSecond(stop.start()), stop.crew().ids()));
    }

    private static boolean isFree(Afterwards with, Visit visit) {
        return with.met(visit).isEmpty() && with.suits(visit);
    }
}
