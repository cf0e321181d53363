package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.template.Expanding;
import io.github.medsecretary.scheduling.session.template.HolidayPractice;
import io.github.medsecretary.scheduling.session.template.Recurrence;
import io.github.medsecretary.scheduling.session.template.SessionTemplate;
import io.vavr.collection.List;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class TemplateLawsProperties {

    private static final BankHolidays HOLIDAYS = BankHolidays.uk();
    private static final TemplateLaws LAWS = new TemplateLaws(House.ZONE, date -> HOLIDAYS.falls(Nation.ENGLAND, date));

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-30, 400).map(LocalDate.of(2030, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<SessionTemplate> nights() {
        return Templates.templates().withoutExceptions().acrossClockChanges();
    }

    @Property(tries = 200)
    void expansion_is_monotone(
            @ForAll SessionTemplate template,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(max = 60) int wider) {
        LAWS.expansionIsMonotone(template, from, from.plusDays(days), wider);
    }

    @Property(tries = 200)
    void expansion_is_that_of_each_day(
            @ForAll SessionTemplate template, @ForAll("dates") LocalDate from, @ForAll @IntRange(max = 200) int days) {
        LAWS.expansionIsThatOfEachDay(template, from, from.plusDays(days));
    }

    @Property(tries = 100)
    void clock_changes_are_told(@ForAll("nights") SessionTemplate template, @ForAll SessionTemplate any) {
        for (LocalDate change : House.CLOCK_CHANGES) {
            LAWS.clockChangesAreTold(template, change.minusDays(2), change.plusDays(3));
        }
        LAWS.clockChangesAreTold(any, LocalDate.of(2030, 1, 1), LocalDate.of(2031, 1, 1));
        var spring = LocalDate.of(2030, 3, 30);
        var told = Expanding.of(template, House.ZONE, date -> false)
                .get()
                .between(spring, spring.plusDays(2))
                .exists(each -> !each.findings().isEmpty());
        Statistics.label("told in spring").collect(told);
    }

    @Property(tries = 100)
    void a_diary_takes_what_is_expanded(@ForAll SessionTemplate template) {
        var sessions = Expanding.of(template, House.ZONE, date -> false)
                .get()
                .between(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 7, 1))
                .flatMap(each -> List.ofAll(each.session().stream()))
                .toList();
        var diary = Diary.of(House.content().sessions(sessions).build());
        assertTrue(diary.isRight());
        assertEquals(sessions.size(), diary.get().sessions().size());
    }

    @Property(tries = 200)
    void the_next_date_is_the_first_on_which_it_falls(
            @ForAll SessionTemplate template, @ForAll("dates") LocalDate from) {
        Recurrence recurrence = template.recurrence();
        LocalDate next = recurrence.onOrAfter(from);
        assertTrue(recurrence.fallsOn(next));
        assertTrue(from.datesUntil(next).noneMatch(recurrence::fallsOn));
    }

    @Tag("deep")
    @Property(tries = 1_000_000, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void a_million_templates(
            @ForAll SessionTemplate template,
            @ForAll("nights") SessionTemplate nightly,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(max = 60) int wider) {
        LAWS.expansionIsMonotone(template, from, from.plusDays(days), wider);
        LAWS.expansionIsThatOfEachDay(template, from, from.plusDays(days));
        for (LocalDate change : House.CLOCK_CHANGES) {
            LAWS.clockChangesAreTold(nightly, change.minusDays(2), change.plusDays(3));
        }
    }

    @Example
    void a_law_catches_holidays_that_change_their_mind() {
        var asked = new AtomicInteger();
        var fickle = new TemplateLaws(House.ZONE, date -> asked.incrementAndGet() % 3 == 0);
        var daily = Templates.templates()
                .withoutExceptions()
                .acrossClockChanges()
                .filter(each -> each.validUntil().isEmpty()
                        && each.holidays() == HolidayPractice.NOT_HELD
                        && each.recurrence().days().size() == DayOfWeek.values().length)
                .sample();
        var from = LocalDate.of(2030, 6, 1);
        var error = assertThrows(
                AssertionError.class, () -> fickle.expansionIsMonotone(daily, from, from.plusDays(30), 10));
        assertEquals("broken law: a narrower window shows a part of a wider one", error.getMessage());
    }
}
