package com.example.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.testkit.DiaryLaws;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LongVisitsEarlyRuleProperties {

    private static final LongVisitsEarlyRule RULE = new LongVisitsEarlyRule();

    @Property(tries = 40)
    void it_keeps_the_laws_of_diaries_beside_the_standard_rules(@ForAll Diary diary) {
        var rules = SchedulingRules.all().add(RULE);
        new DiaryLaws(Conflicts.of(rules, DiaryContext.empty()))
                .ofDiaries()
                .values()
                .forEach(law -> law.check(diary));
    }

    @Property(tries = 40)
    void a_practice_may_choose_what_is_long_and_what_is_late(@ForAll Diary diary) {
        var rules = SchedulingRules.all()
                .add(RULE)
                .set(RULE.id(), "minutes", 10)
                .flatMap(set -> set.set(RULE.id(), "hour", 0))
                .get();
        int found = Conflicts.of(rules, DiaryContext.empty())
                .in(diary)
                .count(each -> each.rule().equals(RULE.id()));
        assertEquals(diary.visits().values().count(LongVisitsEarlyRuleProperties::isTenMinutes), found);
    }

    private static boolean isTenMinutes(Visit visit) {
        return visit.interval().length().toMinutes() >= 10;
    }
}
