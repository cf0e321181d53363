package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

/** The laws of the way from one list to another. */
class DifferenceProperties {

    private static Seq<Character> without(Seq<Difference.Step<Character>> steps, Difference.Fate fate) {
        return steps.reject(each -> each.fate() == fate).map(Difference.Step::value);
    }

    @Property(tries = 500)
    void whatStaysAndGoesIsTheOldAndWhatStaysAndComesTheNew(
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'd') Character> from,
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'd') Character> to) {
        Seq<Difference.Step<Character>> steps = Difference.between(Array.ofAll(from), Array.ofAll(to));
        assertEquals(Array.ofAll(from), without(steps, Difference.Fate.COMES).toArray());
        assertEquals(Array.ofAll(to), without(steps, Difference.Fate.GOES).toArray());
        assertEquals(from.equals(to), steps.forAll(each -> each.fate() == Difference.Fate.STAYS));
    }

    @Property(tries = 200)
    void nothingGoesAndComesThatCouldStay(
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'd') Character> list,
            @ForAll @CharRange(from = 'a', to = 'd') char more) {
        Array<Character> longer = Array.ofAll(list).insert(list.size() / 2, more);
        assertEquals(
                1, Difference.between(Array.ofAll(list), longer).count(each -> each.fate() != Difference.Fate.STAYS));
        assertTrue(Difference.between(longer, Array.ofAll(list)).exists(each -> each.fate() == Difference.Fate.GOES));
    }
}
