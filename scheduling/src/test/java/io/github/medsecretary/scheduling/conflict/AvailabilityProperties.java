package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.vavr.collection.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is free is what the rules have nothing against. */
class AvailabilityProperties {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    @Provide
    Arbitrary<Diary> diaries() {
        return SharedThings.diaries();
    }

    @Provide
    Arbitrary<SharedThings.Use> uses() {
        return SharedThings.uses();
    }

    private static Availability availability(Diary diary, SharedThings.Use use) {
        return new Availability(diary, diary.services().get(use.service()).get());
    }

    private static Interval when(Diary diary, SharedThings.Use use) {
        return diary.visit(use.as("new")).orElseThrow().interval();
    }

    private static List<String> against(Diary diary, SharedThings.Use use, Resource thing) {
        return RULES.about(diary.imagining(use.as("new")), "new")
                .filter(each -> each.about().contains(thing.reference()))
                .map(each -> each.rule().name())
                .toList();
    }

    @Property(tries = 500)
    void a_thing_is_free_exactly_where_no_rule_says_something_of_it(
            @ForAll("diaries") Diary diary, @ForAll("uses") SharedThings.Use use) {
        for (Resource thing : use.with()) {
            boolean free = availability(diary, use).isFree(thing, when(diary, use));
            assertEquals(against(diary, use, thing).isEmpty(), free, thing::id);
            Statistics.label(thing.id()).collect(free);
        }
    }

    @Property(tries = 500)
    void what_is_closed_is_what_the_rules_call_unavailable(
            @ForAll("diaries") Diary diary, @ForAll("uses") SharedThings.Use use) {
        for (Resource thing : use.with()) {
            assertEquals(
                    against(diary, use, thing).contains("RESOURCE_UNAVAILABLE"),
                    availability(diary, use).isClosed(thing, when(diary, use)));
        }
    }

    @Property(tries = 500)
    void what_is_taken_is_what_the_rules_call_double_booked_or_too_few(
            @ForAll("diaries") Diary diary, @ForAll("uses") SharedThings.Use use) {
        for (Resource thing : use.with()) {
            var said = against(diary, use, thing);
            assertEquals(
                    said.exists(each -> each.endsWith("_DOUBLE_BOOKED") || each.equals("DEVICE_QUANTITY_EXCEEDED")),
                    availability(diary, use).isTaken(thing, when(diary, use)),
                    thing::id);
            assertEquals(
                    said.contains("BUFFER_VIOLATED"),
                    availability(diary, use).isInTurnaround(thing, when(diary, use)),
                    thing::id);
        }
    }
}
