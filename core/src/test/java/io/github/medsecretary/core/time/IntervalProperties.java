package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** ThreeTen-Extra's interval as a second opinion, over few moments so that bounds often coincide. */
class IntervalProperties {

    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");

    @Provide
    Arbitrary<Interval> crowded() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(1, 8))
                .as((start, length) -> Interval.between(NINE.plusSeconds(start), NINE.plusSeconds(start + length)));
    }

    private static org.threeten.extra.Interval theirs(Interval ours) {
        return org.threeten.extra.Interval.of(ours.start(), ours.end());
    }

    private static String printed(org.threeten.extra.Interval theirs) {
        return theirs.getStart() + "/" + theirs.getEnd();
    }

    @Property
    void both_agree_on_how_two_lie_to_each_other(@ForAll("crowded") Interval a, @ForAll("crowded") Interval b) {
        assertEquals(theirs(a).encloses(theirs(b)), a.encloses(b));
        assertEquals(theirs(a).abuts(theirs(b)), a.abuts(b));
        assertEquals(theirs(a).overlaps(theirs(b)), a.overlaps(b));
        assertEquals(theirs(a).isConnected(theirs(b)), a.isConnected(b));
    }

    @Property(tries = 1000)
    void both_agree_on_what_two_share_and_span(@ForAll("crowded") Interval a, @ForAll("crowded") Interval b) {
        assertEquals(printed(theirs(a).span(theirs(b))), a.span(b).toString());
        if (theirs(a).overlaps(theirs(b))) {
            assertEquals(
                    printed(theirs(a).intersection(theirs(b))),
                    a.intersection(b).orElseThrow().toString());
        } else {
            assertEquals(true, a.intersection(b).isEmpty());
        }
    }

    @Property(tries = 500)
    void both_agree_on_moments_and_length(@ForAll("crowded") Interval a, @ForAll("crowded") Interval b) {
        assertEquals(theirs(a).contains(b.start()), a.contains(b.start()));
        assertEquals(theirs(a).contains(b.end()), a.contains(b.end()));
        assertEquals(theirs(a).toDuration(), a.length());
        assertEquals(a.equals(b), a.compareTo(b) == 0);
    }
}
