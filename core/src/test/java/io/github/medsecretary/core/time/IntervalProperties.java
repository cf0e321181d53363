package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Our intervals beside those of threeten-extra, which allow empty ones. */
class IntervalProperties {

    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");

    @Provide
    Arbitrary<Interval> close() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(1, 5))
                .as((start, length) ->
                        Interval.between(NINE.plusSeconds(60L * start), NINE.plusSeconds(60L * (start + length))));
    }

    private static org.threeten.extra.Interval theirs(Interval ours) {
        return org.threeten.extra.Interval.of(ours.start(), ours.end());
    }

    @Property
    void bothAgree(@ForAll("close") Interval one, @ForAll("close") Interval other) {
        assertEquals(theirs(one).encloses(theirs(other)), one.encloses(other));
        assertEquals(theirs(one).abuts(theirs(other)), one.abuts(other));
        assertEquals(theirs(one).overlaps(theirs(other)), one.overlaps(other));
        assertEquals(theirs(one).isConnected(theirs(other)), one.isConnected(other));
        assertEquals(theirs(one).span(theirs(other)), theirs(one.span(other)));
        assertEquals(theirs(one).contains(other.start()), one.contains(other.start()));
        assertEquals(theirs(one).toDuration(), one.length());
        Optional<org.threeten.extra.Interval> shared =
                one.overlaps(other) ? Optional.of(theirs(one).intersection(theirs(other))) : Optional.empty();
        assertEquals(shared, one.intersection(other).map(IntervalProperties::theirs));
    }

    @Property
    void relationsAreSymmetric(@ForAll("close") Interval one, @ForAll("close") Interval other) {
        assertEquals(one.overlaps(other), other.overlaps(one));
        assertEquals(one.abuts(other), other.abuts(one));
        assertEquals(one.span(other), other.span(one));
        assertEquals(one.overlaps(other) || one.abuts(other), one.isConnected(other));
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(
                one.equals(other),
                one.hashCode() == other.hashCode() && one.toString().equals(other.toString()));
    }

    @Example
    void whatWouldBeEmptyIsRefused() {
        assertEquals(CoreCode.EMPTY_INTERVAL, Interval.of(NINE, NINE).getLeft().code());
        assertEquals(
                CoreCode.EMPTY_INTERVAL,
                Interval.of(NINE, NINE.minusSeconds(1)).getLeft().code());
        assertEquals(
                CoreCode.EMPTY_INTERVAL,
                Interval.of(NINE, Duration.ZERO).getLeft().code());
        assertThrows(IllegalArgumentException.class, () -> Interval.between(NINE, NINE));
        assertEquals(
                Duration.ofMinutes(10),
                Interval.of(NINE, Duration.ofMinutes(10)).get().length());
    }

    @Example
    void anIntervalMovesAndPrints() {
        Interval ten = Interval.between(NINE, NINE.plusSeconds(600));
        assertEquals(Interval.between(NINE.minusSeconds(60), NINE.plusSeconds(540)), ten.plus(Duration.ofMinutes(-1)));
        assertEquals("2030-01-07T09:00:00Z/2030-01-07T09:10:00Z", ten.toString());
        Interval shorter = Interval.between(NINE, NINE.plusSeconds(60));
        assertEquals(List.of(shorter, ten), List.of(ten, shorter).sorted());
        assertTrue(ten.contains(NINE));
    }
}
