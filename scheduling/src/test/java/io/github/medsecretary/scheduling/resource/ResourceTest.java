package io.github.medsecretary.scheduling.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.scheduling.Practice;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ResourceTest {

    private static Resource.Builder nurse() {
        return Resource.builder().id("n1").kind(ResourceKind.PRACTITIONER);
    }

    @Test
    void who_says_no_more_is_one_at_the_main_site_and_ready_at_once() {
        var plain = nurse().build();
        assertEquals(1, plain.quantity());
        assertEquals("main", plain.site());
        assertEquals(Duration.ZERO, plain.turnaround());
        assertEquals(List.empty(), plain.capabilities());
    }

    @Test
    void what_is_said_is_kept() {
        var scope = Resource.builder()
                .id("scope")
                .kind(ResourceKind.DEVICE)
                .site("branch")
                .quantity(3)
                .turnaround(Duration.ofMinutes(40))
                .capabilities(List.of("gastro"))
                .build();
        assertEquals("branch", scope.site());
        assertEquals(3, scope.quantity());
        assertEquals(Duration.ofMinutes(40), scope.turnaround());
        assertEquals(List.of("gastro"), scope.capabilities());
    }

    @Test
    void all_that_is_wanted_must_be_there() {
        var able = nurse().capabilities(List.of("ecg", "smear")).build();
        assertTrue(able.canDo(List.of("ecg")));
        assertTrue(able.canDo(List.of("smear", "ecg")));
        assertFalse(able.canDo(List.of("ecg", "gp")));
        assertFalse(able.canDo(List.of("gp", "ecg")));
        assertFalse(able.canDo(List.of("ECG")));
    }

    @Test
    void nothing_wanted_is_always_done() {
        assertTrue(nurse().build().canDo(List.empty()));
        assertFalse(nurse().build().canDo(List.of("ecg")));
    }

    @Test
    void a_reference_says_what_sort_of_thing_it_is() {
        assertEquals(Reference.of("Practitioner", "n1"), nurse().build().reference());
        assertEquals(
                Reference.of("Location", "r1"),
                Resource.builder().id("r1").kind(ResourceKind.ROOM).build().reference());
    }

    @Test
    void a_practice_with_one_site_is_in_england() {
        var site = Site.main(Practice.LONDON);
        assertEquals(Site.MAIN, site.id());
        assertEquals(Nation.ENGLAND, site.nation());
        assertEquals(Practice.LONDON, site.zone());
        assertEquals(Reference.of("Site", "main"), site.reference());
    }

    @SuppressWarnings("NullAway") // null on purpose: it is refused
    @Test
    void a_site_is_whole() {
        assertThrows(NullPointerException.class, () -> new Site(null, Nation.WALES, Practice.LONDON));
        assertThrows(NullPointerException.class, () -> new Site("s", null, Practice.LONDON));
        assertThrows(NullPointerException.class, () -> new Site("s", Nation.WALES, null));
    }
}
