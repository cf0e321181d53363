package io.github.medsecretary.scheduling.whatif;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
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

    /** Those who can be in each other's way, together: by what is found, by links, by time. */
    private Seq<Seq<Appointment>> groups(Seq<Appointment> blocked, Seq<Finding> why) {
        var groups = new Groups(blocked.map(Appointment::id));
        why.forEach(each -> groups.join(
                each.about().filter(about -> about.type().equals("Appointment")).map(Reference::id)));
        blocked.flatMap(each -> after.connectionsOf(each.id()))
                .forEach(link -> groups.join(List.of(link.before(), link.after())));
        joinByTime(groups, blocked.flatMap(each -> Option.ofOptional(after.visit(each))));
        return groups.all().map(group -> group.flatMap(after.appointments()::get));
    }

    private void joinByTime(Groups groups, Seq<Visit> visits) {
        Option<Busy> last = Option.none();
        for (Busy each : visits.map(this::busy).sortBy(Busy::interval)) {
            if (last.exists(before -> before.interval().overlaps(each.interval()))) {
                groups.join(List.of(last.get().id(), each.id()));
                last = Option.some(new Busy(each.id(), last.get().interval().span(each.interval())));
            } else {
                last = Option.some(each);
            }
        }
    }

    private record Busy(String id, Interval interval) {}

    private Busy busy(Visit visit) {
        return new Busy(visit.id(), around(visit.interval(), longest(visit)));
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
}
