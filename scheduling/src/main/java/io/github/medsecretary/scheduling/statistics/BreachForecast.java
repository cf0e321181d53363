package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.waiting.clock.BreachClock;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which promises fall due in a stretch, if every open clock goes on counting: a promise falls due at the moment at which
 * its breach date ends by the practice's clock. Whoever has a place is in time if they are seen on that date or before
 * it, by the clock of the site; a place that was held and has lapsed is none.
 *
 * @param byStandard how many, by the code of the standard, in order; standards of which none falls due are left out
 */
public record BreachForecast(SortedMap<String, FallingDue> byStandard) {

    /** Checks that nothing is null. */
    public BreachForecast {
        requireNonNull(byStandard, "byStandard");
    }

    /** Of these waits, in any order. */
    public static BreachForecast of(Diary kept, Iterable<ClockedWait> waits, Interval stretch, AsOf asOf) {
        var diary = kept.asOf(asOf);
        SortedMap<String, FallingDue> due = TreeMap.empty();
        for (ClockedWait each : waits) {
            for (LocalDate last :
                    breachDate(each, asOf.date(diary.zone())).stream().toList()) {
                if (stretch.contains(diary.zone().startOfDay(last.plusDays(1)))) {
                    due = due.put(each.standard().code(), outlook(diary, each.appointment(), last), FallingDue::plus);
                }
            }
        }
        return new BreachForecast(due);
    }

    private static Optional<LocalDate> breachDate(ClockedWait wait, LocalDate today) {
        var state = new BreachClock(wait.standard()).state(wait.events(), today);
        return state.phase().isOpen() ? state.breachDate() : Optional.empty();
    }

    private static FallingDue outlook(Diary diary, String appointment, LocalDate last) {
        Option<Visit> visit = diary.visits().get(appointment);
        if (visit.isEmpty()) {
            return new FallingDue(0, 0, 1);
        }
        return diary.localStart(visit.get()).toLocalDate().isAfter(last)
                ? new FallingDue(0, 1, 0)
                : new FallingDue(1, 0, 0);
    }

    /** All standards together. */
    public FallingDue total() {
        return byStandard.values().fold(FallingDue.none(), FallingDue::plus);
    }

    /** Both together, of stretches that do not overlap. */
    public BreachForecast plus(BreachForecast more) {
        return new BreachForecast(byStandard.merge(more.byStandard, FallingDue::plus));
    }
}
