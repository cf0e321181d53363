package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The rows of a diary's index tell the same as the visits that are made of them. */
class VisitRowsProperties {

    private record Told(String id, long start, long end, Visit visit) {}

    private static Told told(Visit visit) {
        Instant end = visit.interval().end();
        long over = end.getEpochSecond() + (end.getNano() == 0 ? 0 : 1);
        return new Told(visit.id(), visit.interval().start().getEpochSecond(), over, visit);
    }

    @Property(tries = 100)
    void rows_are_the_visits(
            @ForAll(supplier = Disruptions.class) DisruptedDiary upset,
            @ForAll @IntRange(max = 2_880) int from,
            @ForAll @IntRange(min = 1, max = 2_880) int minutes) {
        var diary = upset.diary();
        Instant start = upset.present().instant().plus(Duration.ofMinutes(from));
        var during = Interval.between(start, start.plus(Duration.ofMinutes(minutes)));
        for (Reference each : diary.occupied()) {
            var rows = new ArrayList<Told>();
            diary.visitsTaking(
                    each, during, row -> rows.add(new Told(row.id(), row.startSecond(), row.endSecond(), row.visit())));
            assertEquals(
                    diary.visitsTaking(each, during)
                            .map(VisitRowsProperties::told)
                            .toJavaList(),
                    rows);
        }
    }
}
