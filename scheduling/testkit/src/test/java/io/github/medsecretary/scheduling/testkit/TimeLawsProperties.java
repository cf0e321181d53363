package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.Proclamation;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class TimeLawsProperties {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final TimeLaws LAWS = new TimeLaws(Conflicts.standard(DiaryContext.empty()));

    @Provide
    Arbitrary<Diary> winter() {
        return Diaries.diaries().from(MONDAY).withAppointments(2, 10);
    }

    @Provide
    Arbitrary<Diary> clockChanges() {
        return Diaries.diaries().acrossClockChanges().withAppointments(1, 8);
    }

    // London keeps winter time from November to the end of March.
    private static void shifted(TimeLaws laws, Diary diary, int weeks, int hours) {
        var present = AsOf.of(Instant.parse("2030-01-07T00:00:00Z").plusSeconds(3600L * hours));
        laws.shiftsInTime(diary, present, weeks);
    }

    @Property
    void a_practice_some_weeks_later_has_the_same_conflicts(
            @ForAll("winter") Diary diary,
            @ForAll @IntRange(min = -8, max = 10) int weeks,
            @ForAll @IntRange(min = -72, max = 72) int hours) {
        shifted(LAWS, diary, weeks, hours);
    }

    @Property
    void what_begins_when_another_ends_does_not_meet_it(@ForAll Diary diary) {
        LAWS.backToBackNeverMeets(diary);
    }

    @Property(tries = 50)
    void nor_where_the_clocks_change(@ForAll("clockChanges") Diary diary) {
        LAWS.backToBackNeverMeets(diary);
    }

    @Tag("deep")
    // As many edge cases as tries would be kept at once.
    @Property(tries = 1_000_000, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void a_million_practices_later(
            @ForAll("winter") Diary diary,
            @ForAll @IntRange(min = -8, max = 10) int weeks,
            @ForAll @IntRange(min = -72, max = 72) int hours) {
        shifted(LAWS, diary, weeks, hours);
        LAWS.backToBackNeverMeets(diary);
    }

    @Example
    void rules_that_know_a_date_of_their_own_break_the_law() {
        var dated = new TimeLaws(Conflicts.standard(DiaryContext.builder()
                .bankHolidays(BankHolidays.none()
                        .with("test", List.of(new Proclamation.Extra(Nation.ENGLAND, MONDAY, "extra"))))
                .build()));
        var generator = winter().generator(1000, true);
        var random = new Random(42);
        assertThrows(AssertionError.class, () -> {
            for (int i = 0; i < 50; i++) {
                shifted(dated, generator.next(random).value(), 1, 0);
            }
        });
    }
}
