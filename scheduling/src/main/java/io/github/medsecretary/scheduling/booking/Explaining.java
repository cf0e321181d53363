package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Answers "why can't I book this?", and "why can't I move it there?".
 *
 * <p>All that is named is taken, and what is still needed is chosen so that the fewest rules stand in the way, then the
 * fewest that nobody may set aside. Of resources of one kind and site that the same keeps from the visit the first
 * stands for all, so what rules of a vendor say of one resource alone may be met by another that is not looked at. The
 * rules that are left are the obstacles: with all of them set aside the visit can be booked, with all but one it can't.
 *
 * @param conflicts the rules
 */
public record Explaining(Conflicts conflicts) {

    /** Where the search for the nearest slot begins; it goes twice as far each time that it finds none. */
    private static final Duration NEAR = Duration.ofDays(1);

    private static final Comparator<Trying> LEAST_IN_THE_WAY = Comparator.comparingInt(
                    (Trying each) -> each.obstacles().size())
            .thenComparingInt(each ->
                    each.obstacles().count(some -> some.overridableWith().isEmpty()))
            .thenComparingInt(each -> each.visit().resources().size());

    /** One way to take what is needed. */
    private record Trying(Visit visit, Seq<Finding> findings) {

        Seq<Obstacle> obstacles() {
            var blocking = findings.filter(each -> each.severity() == Severity.BLOCK);
            return blocking.map(Finding::rule)
                    .distinct()
                    .map(rule -> new Obstacle(
                            rule, blocking.filter(each -> each.rule().equals(rule))));
        }
    }

    /**
     * Why a visit can't start at a moment with all that the request names; the time that the request lies in is for the
     * slots that would do instead. Refused with {@link SchedulingCode#UNKNOWN_SERVICE},
     * {@link SchedulingCode#UNKNOWN_RESOURCE} or {@link SchedulingCode#DUPLICATE_ID}.
     */
    public Either<Refusal, Explanation> explain(Diary diary, SlotRequest request, Instant start) {
        return Sought.of(conflicts, diary, request).map(sought -> explained(sought, start));
    }

    /**
     * Why an appointment can't move to a moment, with all that the request wants; its old place is given up, as in a
     * search. Refused as {@link FindingMoves} is.
     */
    public Either<Refusal, Explanation> explain(Diary diary, MoveRequest request, Instant start) {
        return Sought.of(conflicts, diary, request).map(sought -> explained(sought, start));
    }

    private Explanation explained(Sought sought, Instant start) {
        var request = sought.request();
        var trial = new Trial(sought, conflicts);
        var when = Interval.between(start, start.plus(trial.length()));
        Trying least = new WantedSeats(sought.diary(), trial.availability(), request)
                .seats()
                .ways(when)
                .map(taken -> trial.visit(when, taken))
                .map(visit -> new Trying(visit, trial.findings(visit)))
                .minBy(LEAST_IN_THE_WAY)
                .get();
        return new Explanation(
                least.visit().appointment().with(),
                least.findings(),
                least.obstacles(),
                nearest(sought, when),
                slots(sought, request.within()).headOption().toJavaOptional());
    }

    private Iterator<Slot> slots(Sought sought, Interval window) {
        return new SlotSearch(sought, conflicts, window).slots();
    }

    private Optional<Slot> nearest(Sought sought, Interval wanted) {
        Interval within = sought.request().within();
        Comparator<Slot> byDistance = Comparator.comparing((Slot each) ->
                        Duration.between(each.start(), wanted.start()).abs())
                .thenComparing(Slot::start)
                .thenComparing(Comparator.naturalOrder());
        Duration reach = NEAR;
        while (true) {
            var around =
                    Interval.between(wanted.start().minus(reach), wanted.end().plus(reach));
            var found = around.intersection(within)
                    .flatMap(near -> slots(sought, near).minBy(byDistance).toJavaOptional());
            if (found.isPresent() || around.encloses(within)) {
                return found;
            }
            reach = reach.multipliedBy(2);
        }
    }
}
