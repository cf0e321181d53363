package io.github.medsecretary.scheduling.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.resource.TravelTimes.Leg;
import java.time.Duration;
import java.util.List;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Travel times beside what their description says, read from the last way to the first. */
class TravelTimesProperties {

    private static final List<String> SITES = List.of("a", "b", "c", "d");

    @Provide
    Arbitrary<List<Leg>> legs() {
        return Combinators.combine(
                        Arbitraries.of(SITES),
                        Arbitraries.of(SITES),
                        Arbitraries.integers().between(0, 90).map(Duration::ofMinutes))
                .as(Leg::new)
                .list()
                .ofMaxSize(10);
    }

    private static Duration told(List<Leg> legs, String from, String to) {
        if (from.equals(to)) {
            return Duration.ZERO;
        }
        BiPredicate<Leg, String> ahead =
                (leg, start) -> leg.from().equals(start) && leg.to().equals(start.equals(from) ? to : from);
        for (String start : List.of(from, to)) {
            for (int i = legs.size() - 1; i >= 0; i--) {
                if (ahead.test(legs.get(i), start)) {
                    return legs.get(i).time();
                }
            }
        }
        return Duration.ZERO;
    }

    @Property(tries = 300)
    void aTimeIsTheLastForItsDirectionOrElseForTheOther(@ForAll("legs") List<Leg> legs) {
        var times = TravelTimes.of(legs);
        for (String from : SITES) {
            for (String to : SITES) {
                assertEquals(told(legs, from, to), times.between(from, to), from + " to " + to);
            }
        }
    }

    @Property(tries = 300)
    void nothingTakesLongerThanTheLongest(@ForAll("legs") List<Leg> legs) {
        var times = TravelTimes.of(legs);
        for (String from : SITES) {
            for (String to : SITES) {
                assertTrue(times.between(from, to).compareTo(times.longest()) <= 0);
            }
        }
    }

    @Property(tries = 300)
    void waysThatAreGivenForOneDirectionAreSymmetric(@ForAll("legs") List<Leg> legs) {
        var upwards =
                legs.stream().filter(leg -> leg.from().compareTo(leg.to()) < 0).toList();
        var times = TravelTimes.of(upwards);
        for (String from : SITES) {
            for (String to : SITES) {
                assertEquals(times.between(from, to), times.between(to, from));
            }
        }
    }
}
