package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.TreeSet;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** The arbitraries reach what the laws are about: a law over diaries without conflicts would prove nothing. */
class DiariesProperties {

    private static List<Diary> some(Arbitrary<Diary> arbitrary, int count) {
        var generator = arbitrary.generator(1000, true);
        var random = new Random(42);
        return List.fill(count, () -> generator.next(random).value());
    }

    @Example
    void every_rule_finds_something() {
        var rules = StrictPractice.rules();
        var found = some(Diaries.diaries().withSessions(1, 2).withAppointments(6, 12), 400)
                .flatMap(rules::in)
                .map(each -> each.rule().name());
        assertEquals(
                TreeSet.ofAll(
                        SchedulingRules.all().rules().map(each -> each.id().name())),
                TreeSet.ofAll(found));
    }

    @Example
    void slots_are_found_and_missed() {
        var finding = new FindingSlots(Conflicts.standard(DiaryContext.empty()));
        var offers = some(Diaries.diaries(), 100)
                .map(diary -> finding.find(
                                diary,
                                SlotRequest.builder()
                                        .patient("p1")
                                        .service("short")
                                        .within(diary.sessions().head()._2.interval())
                                        .build())
                        .get());
        assertTrue(offers.count(each -> !each.slots().isEmpty()) > 50);
        assertTrue(offers.count(each -> !each.nearMisses().isEmpty()) > 10);
    }

    @Example
    void a_law_catches_rules_that_miss_something() {
        var blind = Conflicts.of(RuleSet.empty(), DiaryContext.empty());
        var crowded = some(Diaries.diaries().withSessions(1, 1).withAppointments(12, 12), 20);
        var error = assertThrows(
                AssertionError.class, () -> crowded.forEach(new DiaryLaws(blind)::pairsAreThoseOfComparingAll));
        assertEquals("broken law: the sweep finds what comparing every two visits finds", error.getMessage());
    }

    @Example
    void peaceful_diaries_are_not_empty() {
        var peaceful = some(Diaries.diaries().withAppointments(4, 8).withoutConflicts(), 100);
        assertTrue(peaceful.count(each -> each.visits().size() > 1) > 5);
    }
}
