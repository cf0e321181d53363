package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.morning.Arrangement;
import io.github.medsecretary.scheduling.morning.Arrangements;
import io.github.medsecretary.scheduling.morning.Morning;
import io.github.medsecretary.scheduling.morning.MorningPolicy;
import io.github.medsecretary.scheduling.morning.Promised;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** The laws of a day's list. */
class MorningLawsProperties {

    private static final MorningLaws LAWS = new MorningLaws();

    /** A day and a present near the first session, told by numbers, and what is known beside the diary. */
    private record Case(
            int day, int halfHours, MorningPolicy policy, Arrangements arrangements, List<Integer> promises) {

        Morning in(Diary diary) {
            var first = StatisticsLaws.whole(diary).start().plus(Duration.ofDays(1));
            LocalDate date = diary.zone().date(first).plusDays(day);
            return Morning.of(date, AsOf.of(first.plus(Duration.ofMinutes(30L * halfHours))))
                    .by(policy)
                    .knowing(arrangements)
                    .promising(promises.zipWithIndex(
                            (days, number) -> promised("promise-" + number, date.plusDays(days))));
        }
    }

    private static Promised promised(String id, LocalDate due) {
        return new Promised(
                id,
                due,
                Finding.builder()
                        .rule(RuleId.builtIn("PROMISED"))
                        .severity(Severity.WARN)
                        .disposition(Disposition.ASK)
                        .message("Something was promised.")
                        .build());
    }

    @Provide
    Arbitrary<Diary> diaries() {
        return Diaries.diaries();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.integers().between(-60, 20),
                        policies(),
                        arrangements(),
                        Arbitraries.integers()
                                .between(-2, 2)
                                .list()
                                .ofMaxSize(3)
                                .map(List::ofAll))
                .as(Case::new);
    }

    private static Arbitrary<MorningPolicy> policies() {
        var hours = Arbitraries.of(0, 1, 12, 48, 168).map(Duration::ofHours);
        return Combinators.combine(hours, hours, hours, hours)
                .as((confirmation, interpreter, transport, release) -> MorningPolicy.builder()
                        .confirmation(confirmation)
                        .interpreter(interpreter)
                        .transport(transport)
                        .release(release)
                        .build());
    }

    private static Arbitrary<Arrangements> arrangements() {
        var said = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of(Arrangement.class),
                        Arbitraries.of(true, true, false))
                .as((number, what, isNeeded) -> new Said("a" + number, what, isNeeded));
        return said.list()
                .ofMaxSize(8)
                .map(all -> List.ofAll(all)
                        .foldLeft(
                                Arrangements.none(),
                                (so, each) -> each.isNeeded()
                                        ? so.needing(each.id(), each.what())
                                        : so.settling(each.id(), each.what())));
    }

    private record Said(String id, Arrangement what, boolean isNeeded) {}

    private static int hold(Diary diary, Case given) {
        var morning = given.in(diary);
        LAWS.nothingThatIsOverIsThere(diary, morning);
        LAWS.theListIsInOrder(diary, morning);
        return LAWS.everythingIsThereOnce(diary, morning);
    }

    @Property
    void everything_is_there_once(@ForAll("diaries") Diary diary, @ForAll("cases") Case given) {
        Statistics.label("errands").collect(hold(diary, given));
    }

    @Property
    void whose_last_safe_place_is_today_is_there(
            @ForAll(supplier = ScarceClinics.class) WaitingCase waiting, @ForAll("cases") Case given) {
        var rules = Conflicts.standard(DiaryContext.empty());
        Statistics.label("last")
                .collect(LAWS.whoseLastSafePlaceIsTodayIsThere(rules, waiting, given.in(waiting.diary())));
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.BOUNDED)
    @Tag("deep")
    void twenty_thousand_mornings(@ForAll("diaries") Diary diary, @ForAll("cases") Case given) {
        hold(diary, given);
    }
}
