package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A roll does what a sorted map by id would do, and keeps its versions. */
class RollProperties {

    private record Step(boolean put, String id, int value) {}

    @Provide
    Arbitrary<java.util.List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 120).map(RollProperties::id),
                        Arbitraries.integers().between(0, 9))
                .as(Step::new)
                .list()
                .ofMaxSize(300);
    }

    /** Some ids are the beginnings of others, and some hash alike. */
    private static String id(int number) {
        return (number % 2 == 0 ? "Aa" : "BB") + (number % 3 == 0 ? "" : number);
    }

    private static Roll<Integer> apply(Roll<Integer> before, Step step) {
        return step.put() ? before.put(step.id(), step.value()) : before.remove(step.id());
    }

    @Property(tries = 200)
    void it_holds_what_a_sorted_map_holds(@ForAll("steps") java.util.List<Step> steps) {
        var model = new TreeMap<String, Integer>();
        Roll<Integer> roll = Roll.empty();
        for (Step step : steps) {
            roll = apply(roll, step);
            var ignored = step.put() ? model.put(step.id(), step.value()) : model.remove(step.id());
            assertEquals(model.size(), roll.size());
            assertEquals(model.isEmpty(), roll.isEmpty());
            assertEquals(Option.of(model.get(step.id())), roll.get(step.id()));
        }
        assertEquals(List.ofAll(model.keySet()), roll.keySet().toList());
        assertEquals(List.ofAll(model.values()), List.ofAll(roll));
        assertEquals(List.ofAll(model.values()), roll.values().toList());
        for (int i = 0; i < 130; i++) {
            assertEquals(model.containsKey(id(i)), roll.containsKey(id(i)));
            assertEquals(Option.of(model.get(id(i))), roll.get(id(i)));
        }
    }

    @Property(tries = 100)
    void every_version_stays_as_it_was(@ForAll("steps") java.util.List<Step> steps) {
        var versions = new ArrayList<Roll<Integer>>();
        var contents = new ArrayList<List<Integer>>();
        Roll<Integer> roll = Roll.empty();
        for (Step step : steps) {
            versions.add(roll);
            contents.add(List.ofAll(roll));
            roll = apply(roll, step);
        }
        for (int i = 0; i < versions.size(); i++) {
            assertEquals(contents.get(i), List.ofAll(versions.get(i)));
        }
    }

    @Property(tries = 20)
    void it_can_be_made_at_once_and_emptied(@ForAll("sizes") int size) {
        var ids = List.range(0, size).map(each -> "id" + each);
        Roll<String> roll = Roll.of(ids.reverse(), each -> each);
        assertEquals(ids.sorted(), List.ofAll(roll));
        for (String each : ids) {
            assertTrue(roll.containsKey(each));
            roll = roll.remove(each);
            assertFalse(roll.containsKey(each));
        }
        assertTrue(roll.isEmpty());
        assertEquals(List.empty(), List.ofAll(roll));
        assertEquals(1, roll.put("again", "again").size());
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.of(0, 1, 31, 32, 33, 64, 65, 1024, 1025, 1500);
    }

    @Example
    void what_is_not_there_is_not_found() {
        Roll<Integer> roll = Roll.<Integer>empty().put("b", 1);
        assertEquals(Option.none(), roll.get("a"));
        assertEquals(Option.none(), roll.get("c"));
        assertEquals(1, roll.remove("a").size());
    }

    @Example
    void a_walk_ends() {
        var walk = Roll.<Integer>empty().put("b", 1).iterator();
        assertEquals(1, walk.next());
        assertFalse(walk.hasNext());
        assertThrows(NoSuchElementException.class, walk::next);
    }
}
