package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The laws about visits and links are not kept for want of anything to find. */
class VisitLawsTest {

    @Test
    void something_is_found_by_each_rule() {
        Set<String> found = new TreeSet<>();
        for (Diary diary : Diaries.some(7, 300)) {
            StrictPractice.rules()
                    .in(diary)
                    .forEach(each -> found.add(each.rule().name()));
        }
        var codes = new TreeSet<>(VisitOracle.CODES);
        codes.addAll(LinkOracle.CODES);
        codes.removeAll(found);
        assertEquals(Set.of(), codes);
    }

    @Test
    void the_laws_catch_rules_that_find_nothing() {
        var blind = new VisitLaws(Conflicts.of(RuleSet.empty(), DiaryContext.empty()), VisitLaws.Limits.none());
        var diaries = Diaries.some(7, 100);
        assertThrows(AssertionError.class, () -> diaries.forEach(blind::visitsAreJudgedAsByHand));
        assertThrows(AssertionError.class, () -> diaries.forEach(blind::linksAreJudgedAsByHand));
    }
}
