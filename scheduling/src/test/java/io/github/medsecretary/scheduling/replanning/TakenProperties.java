package io.github.medsecretary.scheduling.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.replanning.solving.Supply;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is left free, beside a look at each minute. */
class TakenProperties {

    private static final long MINUTE = 60;
    private static final int LAST = 200;

    private static Taken.Use use(int start, int length, int before, int after, int site) {
        return new Taken.Use(start * MINUTE, (start + length) * MINUTE, before * MINUTE, after * MINUTE, site);
    }

    @Provide
    Arbitrary<Taken.Use> uses() {
        return Combinators.combine(
                        Arbitraries.integers().between(40, 120),
                        Arbitraries.of(1, 5, 10, 20, 45),
                        Arbitraries.of(0, 0, 5, 15),
                        Arbitraries.of(0, 0, 5, 10, 30),
                        Arbitraries.integers().between(0, 1))
                .as(TakenProperties::use);
    }

    @Provide
    Arbitrary<List<Taken.Use>> some() {
        return uses().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Supply.Load>> closures() {
        return Combinators.combine(
                        Arbitraries.integers().between(40, 120),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(1, 3))
                .as((from, length, pieces) -> new Supply.Load(from * MINUTE, (from + length) * MINUTE, pieces))
                .list()
                .ofMaxSize(2);
    }

    private static boolean isIn(int minute, long from, long until) {
        return from <= minute * MINUTE && minute * MINUTE < until;
    }

    private static boolean isBusy(int minute, Taken.Use use) {
        return isIn(minute, use.start() - use.before(), use.end() + use.after());
    }

    // While all are out nobody can be there; to be made ready nobody needs one, as where there is one.
    private static boolean isEnough(int quantity, List<Taken.Use> uses, List<Supply.Load> closures, Taken.Use visit) {
        for (int minute = 0; minute < LAST; minute++) {
            int at = minute;
            long gone = uses.stream().filter(use -> isBusy(at, use)).count();
            for (Supply.Load each : closures) {
                boolean isOut = isIn(minute, each.start(), each.end());
                if (each.pieces() >= quantity && isOut && isIn(minute, visit.start(), visit.end())) {
                    return false;
                }
                gone += isOut && each.pieces() < quantity ? each.pieces() : 0;
            }
            if (isBusy(minute, visit) && gone >= quantity) {
                return false;
            }
        }
        return true;
    }

    // Each minute of the pause that one wants must be outside the other.
    private static boolean isApart(Taken.Use one, Taken.Use other, long way) {
        Taken.Use first = one.start() < other.start() ? one : other;
        Taken.Use second = one.start() < other.start() ? other : one;
        for (int minute = 0; minute < LAST; minute++) {
            boolean isFirstsOwn = isIn(minute, first.start(), first.end() + Math.max(first.after(), way));
            boolean isSecondsOwn = isIn(minute, second.start() - second.before(), second.end());
            if ((isFirstsOwn && isIn(minute, second.start(), second.end()))
                    || (isSecondsOwn && isIn(minute, first.start(), first.end()))) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 400)
    void of_several_one_must_be_left_each_minute(
            @ForAll("some") List<Taken.Use> uses,
            @ForAll("closures") List<Supply.Load> closures,
            @ForAll @IntRange(min = 2, max = 4) int quantity,
            @ForAll("uses") Taken.Use visit) {
        boolean free = isEnough(quantity, uses, closures, visit);
        assertEquals(free, new Taken(quantity, uses, closures, new long[0][]).isFree(visit));
    }

    @Property(tries = 400)
    void of_one_all_must_be_apart_and_it_must_be_open(
            @ForAll("some") List<Taken.Use> uses,
            @ForAll("closures") List<Supply.Load> closures,
            @ForAll @IntRange(max = 40) int there,
            @ForAll @IntRange(max = 40) int back,
            @ForAll boolean travels,
            @ForAll("uses") Taken.Use visit) {
        long[][] ways = travels ? new long[][] {{0, there * MINUTE}, {back * MINUTE, 0}} : new long[0][];
        boolean free = true;
        for (Taken.Use use : uses) {
            Taken.Use first = use.start() < visit.start() ? use : visit;
            Taken.Use second = use.start() < visit.start() ? visit : use;
            free &= isApart(use, visit, travels ? ways[first.site()][second.site()] : 0);
        }
        for (int minute = 0; minute < LAST; minute++) {
            int at = minute;
            boolean closed = closures.stream().anyMatch(each -> isIn(at, each.start(), each.end()));
            free &= !(closed && isIn(minute, visit.start(), visit.end()));
        }
        assertEquals(free, new Taken(1, uses, closures, ways).isFree(visit));
    }
}
