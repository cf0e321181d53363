package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.Need;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Who gives way when one thing could meet two needs. */
class SeatingTest {

    private static final Need ANY = Need.of(ResourceKind.DEVICE);
    private static final Need A = needing("a");
    private static final Need B = needing("b");
    private static final Need C = needing("c");

    private static Need needing(String... capabilities) {
        return Need.of(ResourceKind.DEVICE, List.of(capabilities));
    }

    /** Devices named by what they can do: {@code ab} can do a and b. */
    private static Seq<Resource> devices(String... names) {
        return List.of(names)
                .map(name -> Resource.builder()
                        .id(name)
                        .kind(ResourceKind.DEVICE)
                        .capabilities(List.ofAll(name.toCharArray()).map(String::valueOf))
                        .build());
    }

    private static String seated(Seq<Need> needs, Seq<Resource> devices) {
        boolean possible = Seating.isPossible(needs, devices);
        var seated = Seating.of(needs, need -> devices.filter(need::isMetBy));
        assertEquals(possible, seated.isPresent());
        return seated.map(each -> each.map(Resource::id).mkString(" ")).orElse("impossible");
    }

    @Test
    void each_need_takes_the_first_that_will_do() {
        assertEquals("a b", seated(List.of(A, B), devices("b", "a")));
        assertEquals("b a", seated(List.of(ANY, ANY), devices("b", "a", "c")));
    }

    @Test
    void an_earlier_need_gives_way_where_a_later_could_not_be_met() {
        assertEquals("b ab", seated(List.of(ANY, A), devices("ab", "b")));
        assertEquals("bc ab", seated(List.of(B, A), devices("ab", "bc")));
    }

    @Test
    void needs_give_way_one_after_another() {
        assertEquals("c bc ab", seated(List.of(C, B, A), devices("bc", "ab", "c")));
        assertEquals("d cd bc ab", seated(List.of(ANY, C, B, A), devices("ab", "bc", "cd", "d")));
    }

    @Test
    void one_thing_does_not_meet_two_needs() {
        assertEquals("impossible", seated(List.of(A, A), devices("a")));
        assertEquals("impossible", seated(List.of(A, B, ANY), devices("ab", "b")));
        assertEquals("impossible", seated(List.of(ANY, A, A), devices("ab", "b", "c")));
        assertEquals("a ab", seated(List.of(A, A), devices("a", "ab")));
    }

    @Test
    void two_things_that_can_do_half_each_do_not_meet_one_need() {
        assertEquals("impossible", seated(List.of(needing("a", "b")), devices("a", "b")));
        assertEquals("ab", seated(List.of(needing("a", "b")), devices("a", "b", "ab")));
    }

    @Test
    void no_need_is_met_by_nothing_and_needs_are_not() {
        assertEquals("", seated(List.empty(), devices()));
        assertEquals("", seated(List.empty(), devices("a")));
        assertEquals("impossible", seated(List.of(ANY), devices()));
    }

    @Test
    void a_thing_of_another_kind_is_none() {
        var rooms = List.of(Resource.builder()
                .id("room")
                .kind(ResourceKind.ROOM)
                .capabilities(List.of("a"))
                .build());
        assertFalse(Seating.isPossible(List.of(A), rooms));
        assertTrue(Seating.isPossible(List.of(Need.of(ResourceKind.ROOM, List.of("a"))), rooms));
    }

    @Test
    void among_many_things_the_last_is_still_found() {
        var many = List.range(0, 70)
                .map(number -> Resource.builder()
                        .id("device-" + number)
                        .kind(ResourceKind.DEVICE)
                        .build())
                .appendAll(devices("a", "ab"));
        assertTrue(Seating.isPossible(List.of(A, ANY, A), many));
        assertFalse(Seating.isPossible(List.of(A, ANY, A, A), many));
    }
}
