package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.statistics.ClockedWait;
import io.github.medsecretary.scheduling.statistics.DiaryStatistics;
import io.github.medsecretary.scheduling.waiting.clock.ClockEvent;
import io.github.medsecretary.scheduling.waiting.clock.ClockStandards;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** The laws of figures, over ours. */
class StatisticsLawsProperties {

    private static final StatisticsLaws LAWS = new StatisticsLaws(DiaryStatistics::of);
    private static final ChainLaws CHAINS = new ChainLaws(Conflicts.standard(DiaryContext.empty()));

    @Provide
    Arbitrary<Diary> diaries() {
        return Diaries.diaries();
    }

    @Provide
    Arbitrary<Diary> peaceful() {
        return Diaries.diaries().withSessions(1, 4).withAppointments(0, 6).withoutConflicts();
    }

    @Provide
    Arbitrary<Seq<Action>> chains() {
        var numbers = Arbitraries.integers().between(0, 30);
        return Combinators.combine(
                        Arbitraries.of(Verb.class),
                        numbers,
                        numbers,
                        numbers,
                        numbers,
                        Arbitraries.integers().between(0, 2))
                .as(Action::new)
                .list()
                .ofMaxSize(30)
                .map(List::ofAll);
    }

    @Provide
    Arbitrary<List<ClockedWait>> waits() {
        var standards = Arbitraries.of(ClockStandards.uk().all().asJava());
        return Combinators.combine(Arbitraries.integers().between(0, 9), standards, Clocks.courses())
                .as((number, standard, events) -> new ClockedWait("a" + number, standard, early(events)))
                .list()
                .ofMaxSize(8)
                .map(List::ofAll);
    }

    /** So early that much falls due in the days of the diaries. */
    private static Seq<ClockEvent> early(Seq<ClockEvent> events) {
        return events.map(each -> new ClockEvent(each.date().minusDays(160), each.kind()));
    }

    /** A stretch whose bounds may lie inside sessions and visits. */
    private static Interval stretch(Diary diary, int from, int more) {
        var whole = StatisticsLaws.whole(diary);
        return Interval.of(at(whole, from), Duration.ofMinutes(5L * more)).get();
    }

    private static Instant at(Interval whole, int permille) {
        return whole.start().plus(Duration.ofMinutes(whole.length().toMinutes() * permille / 1_000));
    }

    private static Seq<Instant> cuts(Diary diary, java.util.List<Integer> permilles) {
        var whole = StatisticsLaws.whole(diary);
        return List.ofAll(permilles).map(each -> at(whole, each));
    }

    @Property
    void figures_are_those_of_counting_each_minute(
            @ForAll("diaries") Diary diary,
            @ForAll @IntRange(max = 900) int from,
            @ForAll @IntRange(min = 1, max = 900) int more,
            @ForAll @IntRange(max = 1_000) int present) {
        var asOf = AsOf.of(at(StatisticsLaws.whole(diary), present));
        Statistics.label("figures")
                .collect(LAWS.figuresAreThoseOfCountingEachMinute(diary, stretch(diary, from, more), asOf) / 5);
        LAWS.figuresAreThoseOfCountingEachMinute(diary, StatisticsLaws.whole(diary), asOf);
    }

    @Property
    void figures_add_up(
            @ForAll("diaries") Diary diary,
            @ForAll @IntRange(max = 900) int from,
            @ForAll @IntRange(min = 1, max = 900) int more,
            @ForAll @Size(max = 5) java.util.List<@IntRange(max = 1_000) Integer> cuts,
            @ForAll @IntRange(max = 1_000) int present) {
        var asOf = AsOf.of(at(StatisticsLaws.whole(diary), present));
        LAWS.stretchesAddUp(diary, StatisticsLaws.whole(diary), cuts(diary, cuts), asOf);
        LAWS.groupsAddUp(diary, stretch(diary, from, more), asOf);
    }

    @Property(tries = 150)
    void order_does_not_matter(
            @ForAll("diaries") Diary diary, @ForAll @IntRange(max = 1_000) int present, @ForAll long seed) {
        var whole = StatisticsLaws.whole(diary);
        LAWS.orderDoesNotMatter(diary, whole, AsOf.of(at(whole, present)), seed);
    }

    @Property
    void lead_times_are_those_of_looking_at_each_version(
            @ForAll("peaceful") Diary diary,
            @ForAll("chains") Seq<Action> chain,
            @ForAll @Size(max = 3) java.util.List<@IntRange(max = 1_000) Integer> cuts) {
        var whole = StatisticsLaws.whole(diary);
        Statistics.label("known")
                .collect(StatisticsLaws.leadTimesAreThoseOfLookingAtEachVersion(
                        diary, chain, CHAINS, whole, cuts(diary, cuts)));
        StatisticsLaws.waitingAddsUp(diary, chain, CHAINS, cuts(diary, cuts));
    }

    @Property
    void percentiles_are_nearest_ranks(
            @ForAll @Size(max = 30) java.util.List<@IntRange(max = 40) Integer> days,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        StatisticsLaws.percentilesAreNearestRanks(List.ofAll(days).map(Duration::ofDays), percent);
    }

    @Property
    void forecasts_add_up(
            @ForAll("diaries") Diary diary,
            @ForAll("waits") List<ClockedWait> waits,
            @ForAll @Size(max = 3) java.util.List<@IntRange(max = 1_000) Integer> cuts) {
        var near = StatisticsLaws.whole(diary);
        var whole = Interval.between(
                near.start().minus(Duration.ofDays(100)), near.end().plus(Duration.ofDays(200)));
        var within = List.ofAll(cuts).map(each -> at(whole, each));
        StatisticsLaws.forecastsAddUp(diary, waits, whole, within, AsOf.of(near.start()));
        Statistics.label("due")
                .collect(StatisticsLaws.forecastsAreThoseOfClocksByHand(diary, waits, whole, AsOf.of(near.start())));
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.BOUNDED)
    @Tag("deep")
    void twenty_thousand_diaries(
            @ForAll("diaries") Diary diary,
            @ForAll @IntRange(max = 900) int from,
            @ForAll @IntRange(min = 1, max = 900) int more,
            @ForAll @IntRange(max = 1_000) int present) {
        var asOf = AsOf.of(at(StatisticsLaws.whole(diary), present));
        LAWS.figuresAreThoseOfCountingEachMinute(diary, stretch(diary, from, more), asOf);
    }

    /** Whoever takes the whole of a session that only begins in the stretch is caught. */
    @Example
    void a_measurer_that_does_not_cut_is_caught() {
        var diary = Diaries.morning();
        var sloppy = new StatisticsLaws(
                (any, stretch, asOf) -> DiaryStatistics.of(any, stretch.span(StatisticsLaws.whole(any)), asOf));
        var part = Interval.of(diary.sessions().values().head().interval().start(), Duration.ofMinutes(30))
                .get();
        assertThrows(
                AssertionError.class,
                () -> sloppy.figuresAreThoseOfCountingEachMinute(diary, part, AsOf.of(part.start())));
        assertThrows(
                AssertionError.class,
                () -> sloppy.stretchesAddUp(
                        diary, StatisticsLaws.whole(diary), List.of(part.end()), AsOf.of(part.start())));
    }
}
