package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.github.medsecretary.scheduling.replanning.relaxing.Weights;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What would help does help, nothing less does, and it costs what is said. */
class RelaxationsProperties {

    @Provide
    Arbitrary<UpsetCase> upsets() {
        return UpsetCase.overfull();
    }

    @Provide
    Arbitrary<UpsetCase> onTerms() {
        return UpsetCase.onTerms();
    }

    @Property
    void terms_of_sessions_are_set_aside_only_where_that_is_told(@ForAll("onTerms") UpsetCase upset) {
        what_would_help_is_enough_and_nothing_less_is(upset);
    }

    private static Seq<Seq<Loosening>> properSubsets(Seq<Loosening> set) {
        var subsets = new ArrayList<Seq<Loosening>>();
        for (int chosen = 0; chosen < (1 << set.size()) - 1; chosen++) {
            Seq<Loosening> subset = List.empty();
            for (int index = 0; index < set.size(); index++) {
                subset = (chosen >> index & 1) == 1 ? subset.append(set.get(index)) : subset;
            }
            subsets.add(subset);
        }
        return List.ofAll(subsets);
    }

    @Property
    void what_would_help_is_enough_and_nothing_less_is(@ForAll("upsets") UpsetCase upset) {
        Plan plan = upset.plan();
        for (Relaxation each : plan.relaxations()) {
            assertFalse(each.loosenings().isEmpty());
            var all = Loosened.by(plan.diary(), each.appointment(), each.loosenings());
            assertTrue(all.allows(each.place().orElseThrow(), each.aside()), each.message());
            for (Seq<Loosening> less : properSubsets(each.loosenings())) {
                var part = Loosened.by(plan.diary(), each.appointment(), less);
                assertEquals(0, part.places().count(), () -> each + " without all of it: " + less);
            }
            Statistics.label("loosenings").collect(each.loosenings().size());
            each.loosenings()
                    .forEach(one ->
                            Statistics.label("sorts").collect(one.getClass().getSimpleName()));
        }
        Statistics.label("helped")
                .collect(
                        plan.unplaced().isEmpty()
                                ? "all placed"
                                : plan.relaxations()
                                                .map(Relaxation::appointment)
                                                .distinct()
                                                .size() + " of "
                                        + plan.unplaced().size());
    }

    @Property
    void it_costs_what_the_table_says_and_comes_in_order(@ForAll("upsets") UpsetCase upset) {
        Plan plan = upset.plan();
        assertEquals(
                plan.unplaced()
                        .map(Unplaced::appointment)
                        .filter(id -> plan.relaxations()
                                .exists(each -> each.appointment().equals(id))),
                plan.relaxations().map(Relaxation::appointment).distinct());
        for (var alike : plan.relaxations().groupBy(Relaxation::appointment).values()) {
            assertTrue(alike.size() <= 4);
            assertEquals(
                    alike.map(each -> each.cost() + each.weight()).sorted(),
                    alike.map(each -> each.cost() + each.weight()));
            var sorts = alike.map(each -> each.loosenings().map(Object::getClass));
            assertEquals(sorts.distinct(), sorts);
        }
        for (Relaxation each : plan.relaxations()) {
            long place = upset.cost(each.appointment(), each.place().orElseThrow());
            long aside = each.aside()
                    .map(one -> upset.cost(one.appointment(), one.to()))
                    .orElse(0L);
            assertEquals(place + aside, each.cost(), each.message());
            assertEquals(each.loosenings().map(Weights.usual()::of).sum().longValue(), each.weight());
            assertTrue(each.message().startsWith(each.appointment() + " could go to "), each.message());
        }
        assertEquals(plan.relaxations(), upset.plan().relaxations());
    }

    /** Later than its latest start there is a place on Tuesday: ten others need five hours at most of these six. */
    @Property
    void where_a_bound_alone_is_in_the_way_it_is_told(@ForAll("upsets") UpsetCase upset) {
        var bounded = new UpsetCase(
                upset.practice()
                        .session("s9", "dr-lee", "room-2", "2030-01-08T14:00", "2030-01-08T20:00")
                        .booked(Practice.visit("b1", "pb", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                                .latest(Practice.at("2030-01-07T08:30"))
                                .build()),
                upset.disruptions(),
                upset.policy());
        Plan plan = bounded.plan();
        Diary diary = plan.diary();
        Appointment left = diary.appointment("b1").orElseThrow();
        if (bounded.practice().conflicts().isEmpty() && left.start().isEmpty()) {
            assertTrue(
                    plan.relaxations()
                            .exists(each -> each.appointment().equals("b1")
                                    && each.loosenings().size() == 1
                                    && each.loosenings().head() instanceof Loosening.Later),
                    plan.relaxations().toString());
            assertFalse(EARLY.instant().isAfter(Practice.at("2030-01-07T08:30")));
        }
    }
}
