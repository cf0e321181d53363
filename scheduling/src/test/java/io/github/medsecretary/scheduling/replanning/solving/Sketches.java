package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Small problems of every kind; where rows stay they don't clash, and no spot wants more than is there for it alone. */
final class Sketches implements ArbitrarySupplier<Sketch> {

    private static final int TICK = 300;
    private static final int TICKS_A_DAY = 12;
    private static final int SITES = 2;
    private static final int MOST_SUPPLIES = 3;

    private record Thing(int quantity, boolean travels, List<Supply.Load> loads) {}

    private record Use(int things, List<Integer> before, List<Integer> after, int site) {}

    private record Chance(int cost, int tick, int length, int use) {}

    private record Wish(int unplaced, int stay, List<Chance> chances) {}

    private record Tie(int before, int after, int minDays, int moreDays, int pause, boolean isOrder) {

        Bond bond() {
            return isOrder
                    ? new Bond.Sequence(before, after, minDays, minDays + moreDays, pause)
                    : new Bond.Apart(before, after);
        }
    }

    /** Problems that are tried in full in no time. */
    @Override
    public Arbitrary<Sketch> get() {
        return Combinators.combine(
                        things().list().ofMinSize(1).ofMaxSize(MOST_SUPPLIES),
                        Arbitraries.of(0, 0, 300, 600, 900).list().ofSize(2),
                        uses().list().ofMinSize(1).ofMaxSize(4),
                        wishes().list().ofMinSize(1).ofMaxSize(7),
                        ties().list().ofMaxSize(2))
                .as(Sketches::sketch);
    }

    private static Arbitrary<Thing> things() {
        return Combinators.combine(
                        Arbitraries.of(1, 1, 2, 3),
                        Arbitraries.of(true, false),
                        loads().list().ofMaxSize(2))
                .as(Thing::new);
    }

    private static Arbitrary<Supply.Load> loads() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(1, 1, 2))
                .as((from, length, pieces) -> new Supply.Load(at(from), at(from + length), pieces));
    }

    private static Arbitrary<Use> uses() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, (1 << MOST_SUPPLIES) - 1),
                        Arbitraries.of(0, 0, 300, 600).list().ofSize(MOST_SUPPLIES),
                        Arbitraries.of(0, 0, 300, 450).list().ofSize(MOST_SUPPLIES),
                        Arbitraries.integers().between(0, SITES - 1))
                .as(Use::new);
    }

    // Cheap and dear, so that rows are asked for their spots more than once.
    private static Arbitrary<Wish> wishes() {
        Arbitrary<Integer> costs = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 20), Arbitraries.integers().between(200, 2_000));
        Arbitrary<Chance> chances = Combinators.combine(
                        costs,
                        Arbitraries.integers().between(0, 2 * TICKS_A_DAY - 1),
                        Arbitraries.of(300, 600, 600, 900, 630),
                        Arbitraries.integers().between(0, 3))
                .as(Chance::new);
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(5, 60),
                                Arbitraries.integers().between(500, 5_000)),
                        Arbitraries.integers().between(-1, 3),
                        chances.list().ofMaxSize(8))
                .as(Wish::new);
    }

    private static Arbitrary<Tie> ties() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(0, 0, 300, 1_800),
                        Arbitraries.of(true, false))
                .as(Tie::new);
    }

    private static long at(int tick) {
        return Sketch.ORIGIN + (long) TICK * tick;
    }

    private static Sketch sketch(
            List<Thing> things, List<Integer> ways, List<Use> uses, List<Wish> wishes, List<Tie> ties) {
        List<Footprint> footprints =
                uses.stream().map(use -> footprint(use, things.size())).toList();
        List<Supply> supplies = IntStream.range(0, things.size())
                .mapToObj(number -> supply(number, things.get(number), ways, footprints))
                .toList();
        List<Bond> bonds = ties.stream()
                .filter(tie -> tie.before() != tie.after() && Math.max(tie.before(), tie.after()) < wishes.size())
                .map(Tie::bond)
                .toList();
        var bare = new Sketch(
                supplies, List.of(List.of(0L, (long) ways.get(0)), List.of((long) ways.get(1), 0L)), bonds, List.of());
        return new Sketch(bare.supplies(), bare.ways(), bonds, wants(new Plainly(bare), footprints, wishes));
    }

    private static Supply supply(int number, Thing thing, List<Integer> ways, List<Footprint> footprints) {
        long longest = thing.travels() ? Math.max(ways.get(0), ways.get(1)) : 0;
        for (Footprint each : footprints) {
            if (IntStream.of(each.supplies).anyMatch(taken -> taken == number)) {
                longest = Math.max(longest, Math.max(each.before(number), each.after(number)));
            }
        }
        return new Supply(
                thing.quantity(), longest, thing.travels(), thing.quantity() == 1 ? List.of() : thing.loads());
    }

    private static Footprint footprint(Use use, int things) {
        int[] taken = IntStream.range(0, things)
                .filter(thing -> (use.things() >> thing & 1) == 1)
                .toArray();
        return new Footprint(
                taken.length == 0 ? new int[] {0} : taken,
                IntStream.of(taken.length == 0 ? new int[] {0} : taken)
                        .mapToLong(use.before()::get)
                        .toArray(),
                IntStream.of(taken.length == 0 ? new int[] {0} : taken)
                        .mapToLong(use.after()::get)
                        .toArray(),
                use.site());
    }

    private static List<Sketch.Want> wants(Plainly plainly, List<Footprint> footprints, List<Wish> wishes) {
        var wants = new ArrayList<Sketch.Want>();
        var staying = new ArrayList<Spot>();
        for (Wish wish : wishes) {
            var spots = new ArrayList<Spot>();
            for (Chance chance : wish.chances()) {
                Spot spot = spot(wants.size(), chance.cost(), chance, footprints);
                if (plainly.fits(spot, List.of()) && spots.stream().noneMatch(spot::isSamePlace)) {
                    spots.add(spot);
                }
            }
            Spot stay = null;
            if (wish.stay() >= 0 && wish.stay() < wish.chances().size()) {
                stay = stay(spot(wants.size(), 0, wish.chances().get(wish.stay()), footprints), plainly, staying);
            }
            if (stay != null) {
                staying.add(stay);
                spots.removeIf(stay::isSamePlace);
            }
            wants.add(new Sketch.Want(wish.unplaced(), stay, spots));
        }
        return wants;
    }

    private static @Nullable Spot stay(Spot spot, Plainly plainly, List<Spot> staying) {
        return plainly.fits(spot, staying) ? spot : null;
    }

    private static Spot spot(int row, long cost, Chance chance, List<Footprint> footprints) {
        long start = at(chance.tick());
        long day = chance.tick() / TICKS_A_DAY;
        Footprint footprint = footprints.get(chance.use() % footprints.size());
        return new Spot(row, cost, new Seat(start, start + chance.length(), day, footprint));
    }
}
