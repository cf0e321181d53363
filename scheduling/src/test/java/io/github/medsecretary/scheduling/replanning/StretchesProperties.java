package io.github.medsecretary.scheduling.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Joined visits take the moments that they take one by one. */
class StretchesProperties {

    private static final int LAST = 60;

    private record Visit(int from, int until) {

        boolean isAt(int moment) {
            return from <= moment && moment < until;
        }
    }

    @Provide
    Arbitrary<List<Visit>> visits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 10))
                .as((from, length) -> new Visit(from, from + length))
                .list()
                .ofMaxSize(8)
                .map(each -> each.stream()
                        .sorted(Comparator.comparingInt(Visit::from))
                        .toList());
    }

    @Property(tries = 300)
    void each_moment_is_taken_as_before_and_no_two_touch(@ForAll("visits") List<Visit> visits) {
        var joined = new ArrayList<Taken.Use>();
        var stretches = new Stretches(joined);
        visits.forEach(each -> stretches.add(each.from(), each.until()));
        stretches.end();
        for (int moment = 0; moment < LAST; moment++) {
            int at = moment;
            assertEquals(
                    visits.stream().anyMatch(each -> each.isAt(at)),
                    joined.stream().anyMatch(each -> each.start() <= at && at < each.end()));
        }
        for (int i = 1; i < joined.size(); i++) {
            assertTrue(joined.get(i - 1).end() < joined.get(i).start());
        }
    }
}
