package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.Proclamation;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import java.time.Duration;
import java.time.LocalDate;

/** Rules in a context in which each of them can find something: every limit is set, some days are holidays. */
final class StrictPractice {

    private static final List<LocalDate> DATES = List.of(LocalDate.of(2030, 1, 7), LocalDate.of(2030, 3, 29));

    private StrictPractice() {}

    static Conflicts rules() {
        return Conflicts.of(limits(), context());
    }

    private static RuleSet<Diary, DiaryContext> limits() {
        return set(
                set(
                        set(SchedulingRules.all(), SchedulingCode.BREACH_RISK, "days", 2),
                        SchedulingCode.MOVED_TOO_OFTEN,
                        "moves",
                        1),
                SchedulingCode.NOTICE_TOO_SHORT,
                "days",
                3);
    }

    private static RuleSet<Diary, DiaryContext> set(
            RuleSet<Diary, DiaryContext> rules, SchedulingCode code, String parameter, long value) {
        return rules.set(SchedulingRules.id(code), parameter, value).get();
    }

    private static DiaryContext context() {
        var midnight = House.ZONE.resolve(DATES.head().atStartOfDay()).instant();
        return DiaryContext.builder()
                .asOf(AsOf.of(midnight))
                .bankHolidays(BankHolidays.none()
                        .with("test", DATES.map(date -> new Proclamation.Extra(Nation.ENGLAND, date, "extra"))))
                .patientsAway(TreeMap.of(
                        "p1",
                        List.of(Interval.of(midnight, Duration.ofHours(20)).get())))
                .build();
    }
}
