package io.github.medsecretary.cli.picture;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A day on which somebody leaves a place or gets one.
 *
 * @param date which
 * @param plan the plan
 * @param changes all that it changes
 */
record TouchedDay(LocalDate date, Plan plan, Seq<Change> changes) {

    /** Every such day, in order. */
    static Seq<TouchedDay> all(Plan plan, Seq<Change> changes) {
        var telling = new Telling(plan.diary().zone());
        return changes.flatMap(Change::places)
                .map(telling::date)
                .distinct()
                .sorted()
                .map(date -> new TouchedDay(date, plan, changes));
    }

    Interval whole() {
        return plan.diary().zone().day(date);
    }

    /** The old place, if it is on this day. */
    Optional<Visit> before(Change change) {
        return change.before().filter(this::isHere);
    }

    /** The new place, if it is on this day. */
    Optional<Visit> after(Change change) {
        return change.after().filter(this::isHere);
    }

    private boolean isHere(Visit visit) {
        return new Telling(plan.diary().zone()).date(visit).equals(date);
    }

    /** All places of the day that are left or taken. */
    Seq<Visit> touched() {
        return changes.flatMap(Change::places).filter(this::isHere);
    }

    /**
     * The ids of the lanes: whom most leave first, whom most come to last, for who leaves the day is told on the left and
     * who comes to it on the right.
     */
    Seq<String> lanes() {
        return touched()
                .map(Telling::lane)
                .distinct()
                .sorted(Comparator.comparingInt(this::balance).thenComparing(Comparator.naturalOrder()));
    }

    private int balance(String lane) {
        int left = changes.count(each -> before(each).map(Telling::lane).equals(Optional.of(lane))
                && after(each).isEmpty());
        int come = changes.count(each -> after(each).map(Telling::lane).equals(Optional.of(lane))
                && before(each).isEmpty());
        return come - left;
    }

    /** Who holds a session on this day and has no lane. */
    Seq<String> untouched() {
        Seq<String> lanes = lanes();
        return List.ofAll(plan.diary().resources().values())
                .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                .map(Resource::id)
                .filter(id -> !lanes.contains(id)
                        && !plan.diary().sessionsOf(id, whole()).isEmpty());
    }

    /** From the full hour before the first of these places to the full hour after the last, within the day. */
    Interval shown() {
        Interval all = touched().map(Visit::interval).reduce(Interval::span);
        Duration over =
                Duration.ofMinutes(plan.diary().zone().wallClock(all.start()).getMinute());
        int past = plan.diary().zone().wallClock(all.end()).getMinute();
        Duration more = Duration.ofMinutes(past == 0 ? 0 : 60L - past);
        return Interval.between(all.start().minus(over), all.end().plus(more))
                .intersection(whole())
                .orElseThrow();
    }
}
