package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What a few spots are charged, beside a table of all moments. */
class ChargesProperties {

    /** Problems with one of each supply, and any spot. */
    static final class WithoutCrowds implements ArbitrarySupplier<Sketch> {

        @Override
        public Arbitrary<Sketch> get() {
            return new Sketches()
                    .get()
                    .filter(each -> !each.problem().hasCrowds && !each.all().isEmpty());
        }
    }

    @Property
    void few_charges_bound_as_a_table_of_them_does(
            @ForAll(supplier = WithoutCrowds.class) Sketch sketch,
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 3_000) Integer> charges) {
        Problem problem = sketch.problem();
        var moments = new Moments(problem);
        var table = new Prices(moments, problem.seats);
        var few = new Charges(problem, moments);
        var charged = new HashSet<List<Integer>>();
        for (int i = 0; i < charges.size(); i++) {
            Spot spot = sketch.all().get(i * 5 % sketch.all().size());
            boolean isBusy = spot.footprint().supplies.length > 0 && moments.from(spot, 0) < moments.until(spot, 0);
            if (isBusy && charged.add(List.of(spot.footprint().supplies[0], moments.from(spot, 0)))) {
                few.charge(spot, charges.get(i));
                table.set(spot.footprint().supplies[0], moments.from(spot, 0), charges.get(i) * Prices.SCALE);
            }
        }
        assertEquals(PricesProperties.value(sketch, moments, table), few.bound() * Prices.SCALE);
        assertTrue(few.bound() <= TryingEverything.best(sketch));
    }
}
