package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.ArrayList;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A timetable does what a sorted set of intervals would do, only faster. */
class TimetableProperties {

    private record Step(boolean put, Timetable.Entry<String> entry) {}

    @Provide
    Arbitrary<java.util.List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(true, true, false), entries())
                .as(Step::new)
                .list()
                .ofMaxSize(80);
    }

    private static Arbitrary<Timetable.Entry<String>> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of("a", "b"))
                .as((start, length, key) -> entry(interval(start, start + length), key));
    }

    private static Interval interval(long from, long until) {
        return Interval.between(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
    }

    private static Timetable.Entry<String> entry(Interval interval, String key) {
        return new Timetable.Entry<>(interval, key, interval + key);
    }

    @Property(tries = 500)
    void it_holds_what_was_put_and_not_removed(@ForAll("steps") java.util.List<Step> steps) {
        var model = new TreeSet<Timetable.Entry<String>>();
        Timetable<String> timetable = Timetable.empty();
        for (Step step : steps) {
            var entry = step.entry();
            timetable = step.put()
                    ? timetable.put(entry.interval(), entry.key(), entry.value())
                    : timetable.remove(entry.interval(), entry.key());
            var ignored = step.put() ? model.add(entry) : model.remove(entry);
            assertEquals(List.ofAll(model).map(Timetable.Entry::value), List.ofAll(timetable));
        }
        assertEquals(List.ofAll(model).map(Timetable.Entry::value), List.ofAll(Timetable.of(new ArrayList<>(model))));
    }

    @Property(tries = 500)
    void it_finds_all_that_overlaps_in_order(@ForAll("steps") java.util.List<Step> steps) {
        Timetable<String> timetable = Timetable.empty();
        var model = new TreeSet<Timetable.Entry<String>>();
        for (Step step : steps) {
            timetable = timetable.put(
                    step.entry().interval(), step.entry().key(), step.entry().value());
            model.add(step.entry());
        }
        for (int start = 0; start < 26; start++) {
            var wanted = interval(start, start + 2);
            assertEquals(
                    List.ofAll(model)
                            .filter(each -> each.interval().overlaps(wanted))
                            .map(Timetable.Entry::value),
                    timetable.overlapping(wanted).toList());
        }
    }

    @Property(tries = 20)
    void it_stays_shallow_however_it_grows(@ForAll boolean ascending) {
        Timetable<Integer> timetable = Timetable.empty();
        for (int i = 0; i < 4096; i++) {
            int at = ascending ? i : 4096 - i;
            timetable = timetable.put(interval(at, at + 1), "k", at);
        }
        assertEquals(true, timetable.depth() <= 18);
    }
}
