package io.github.medsecretary.scheduling.whatif;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Known;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** Keeps those whom a change hits at their start with their practitioner, as many as can be. */
final class Seating {

    private static final Comparator<Appointment> IN_TURN = Comparator.comparing(Appointment::priority)
            .thenComparing(each -> each.start().orElse(Instant.MAX))
            .thenComparing(Appointment::id);

    private final Conflicts conflicts;
    private final Diary before;
    private final Diary after;
    private final int budget;

    Seating(Conflicts conflicts, Diary before, Diary after, int budget) {
        this.conflicts = conflicts;
        this.before = conflicts.seen(before);
        this.after = conflicts.seen(after);
        this.budget = budget;
    }

    /**
     * What each takes, by id; nothing for who can't stay.
     *
     * @param exact whether no better way is possible
     */
    record Seats(Map<String, Option<Seq<String>>> places, boolean exact) {

        Seats and(Seats more) {
            return new Seats(places.merge(more.places), exact && more.exact);
        }
    }

    Seats seat(Seq<Appointment> blocked, Seq<Finding> why) {
        var known = Known.of(conflicts.about(before, blocked.map(Appointment::id)));
        var empty = blocked.foldLeft(after, (so, each) -> so.imagining(each.released()));
        var seats = new Seats(TreeMap.empty(), true);
        int left = budget;
        for (Seq<Appointment> group : groups(blocked, why)) {
            var trying = new Trying(conflicts, known, after, left);
            seats = seats.and(trying.best(empty, group.sorted(IN_TURN)));
            left = Math.max(1, left - trying.steps());
        }
        return seats;
    }

    /** Those who can be in each other's way, together. */
    private Seq<Seq<Appointment>> groups(Seq<Appointment> blocked, Seq<Finding> why) {
        List<Seq<Appointment>> groups = List.empty();
        for (Appointment each : blocked) {
            var near = groups.filter(group -> group.exists(other -> isNear(each, other, why)));
            groups = groups.removeAll(near).prepend(near.flatMap(group -> group).prepend(each));
        }
        return groups.reverse();
    }

    private boolean isNear(Appointment one, Appointment other, Seq<Finding> why) {
        return why.exists(each ->
                        each.about().contains(one.reference()) && each.about().contains(other.reference()))
                || after.linksOf(one.id())
                        .exists(each -> after.linksOf(other.id()).contains(each))
                || busy(one).exists(mine -> busy(other).exists(mine::overlaps));
    }

    private Option<Interval> busy(Appointment appointment) {
        return Option.ofOptional(after.visit(appointment)).map(visit -> around(visit.interval(), longest(visit)));
    }

    /** The longest turnaround of anything of its site that it could be given instead. */
    private Duration longest(Visit visit) {
        return Alternatives.replaceable(visit)
                .flatMap(each -> after.resourcesAt(each.site(), each.kind()))
                .map(after::longestTurnaround)
                .max()
                .getOrElse(Duration.ZERO);
    }

    private static Interval around(Interval visit, Duration reach) {
        return Interval.between(visit.start().minus(reach), visit.end().plus(reach));
    }

    /** Whether something that was not so before blocks an appointment. */
    static boolean isBlocked(Conflicts conflicts, Known known, Diary diary, String appointment) {
        return conflicts
                .about(diary, appointment)
                .exists(each -> each.severity() == Severity.BLOCK && !known.covers(each));
    }
}
