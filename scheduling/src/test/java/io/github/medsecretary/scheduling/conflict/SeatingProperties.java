package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.Need;
import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whether needs can be met is answered quickly, but never otherwise than by trying everything. */
class SeatingProperties {

    private static final List<String> ABILITIES = List.of("a", "b", "c");

    @Provide
    Arbitrary<java.util.List<Need>> needs() {
        return Combinators.combine(kinds(), abilities()).as(Need::of).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<java.util.List<Resource>> resources() {
        return Combinators.combine(kinds(), abilities())
                .as((kind, abilities) -> Resource.builder()
                        .id("")
                        .kind(kind)
                        .capabilities(List.ofAll(abilities))
                        .build())
                .list()
                .ofMaxSize(4)
                .map(SeatingProperties::numbered);
    }

    private static java.util.List<Resource> numbered(java.util.List<Resource> resources) {
        return List.ofAll(resources)
                .zipWithIndex()
                .map(each -> Resource.builder()
                        .id("r" + each._2)
                        .kind(each._1.kind())
                        .capabilities(each._1.capabilities())
                        .build())
                .asJava();
    }

    private static Arbitrary<ResourceKind> kinds() {
        return Arbitraries.of(ResourceKind.ROOM, ResourceKind.DEVICE);
    }

    private static Arbitrary<java.util.List<String>> abilities() {
        return Arbitraries.of(ABILITIES.asJava()).list().uniqueElements().ofMaxSize(2);
    }

    private static boolean canBeMet(List<Need> needs, List<Resource> resources) {
        return needs.isEmpty()
                || resources.exists(
                        each -> needs.head().isMetBy(each) && canBeMet(needs.tail(), resources.remove(each)));
    }

    @Property(tries = 500)
    void it_is_possible_where_some_way_is(
            @ForAll("needs") java.util.List<Need> needs, @ForAll("resources") java.util.List<Resource> resources) {
        assertEquals(
                canBeMet(List.ofAll(needs), List.ofAll(resources)),
                Seating.isPossible(List.ofAll(needs), List.ofAll(resources)));
    }

    @Example
    void the_first_that_will_do_may_have_to_give_way() {
        var any = Need.of(ResourceKind.DEVICE);
        var able = Need.of(ResourceKind.DEVICE, List.of("a"));
        var resources = List.ofAll(numbered(List.of(
                        Resource.builder()
                                .id("")
                                .kind(ResourceKind.DEVICE)
                                .capabilities(List.of("a"))
                                .build(),
                        Resource.builder().id("").kind(ResourceKind.DEVICE).build())
                .asJava()));
        assertEquals(true, Seating.isPossible(List.of(any, able), resources));
        assertEquals(false, Seating.isPossible(List.of(able, able), resources));
    }
}
