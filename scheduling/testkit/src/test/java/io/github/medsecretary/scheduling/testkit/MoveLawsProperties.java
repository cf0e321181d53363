package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of finding moves over our own rules, and over some of them. */
class MoveLawsProperties {

    private static final MoveLaws LAWS = new MoveLaws(StrictPractice.rules());

    @Provide
    Arbitrary<Diary> crowded() {
        return Diaries.diaries().withSessions(1, 3).withAppointments(4, 12);
    }

    @Provide
    Arbitrary<Diary> peaceful() {
        return Diaries.diaries().withAppointments(1, 12).withoutConflicts();
    }

    @Provide
    Arbitrary<Diary> nightShifts() {
        return Diaries.diaries().acrossClockChanges().withAppointments(2, 8);
    }

    /** As it takes now, with somebody else, or with whoever is there. */
    @Provide
    Arbitrary<Optional<Seq<String>>> wanted() {
        return Arbitraries.of(
                Optional.<Seq<String>>empty(),
                Optional.<Seq<String>>empty(),
                Optional.of(List.of("dr-2")),
                Optional.of(List.of("dr-1", "interpreter")),
                Optional.of(List.empty()));
    }

    private static MoveRequest move(Diary diary, int which, Optional<Seq<String>> with) {
        Interval all = diary.sessions().values().map(each -> each.interval()).reduce(Interval::span);
        Seq<String> ids = diary.appointments().keySet().toList();
        return MoveRequest.builder()
                .appointment(ids.isEmpty() ? "nobody" : ids.get(which % ids.size()))
                .within(Interval.between(
                        all.start().plus(Duration.ofMinutes(3)), all.end().plus(Duration.ofMinutes(1))))
                .with(with)
                .limit(10_000)
                .build();
    }

    private static void check(MoveLaws laws, Diary diary, MoveRequest move) {
        if (laws.whatCantMoveIsRefused(diary, move)) {
            laws.slotsCanBeMovedTo(diary, move);
            laws.slotsMissNothing(diary, move);
            laws.nearMissesAreThoseOfTryingAll(diary, move);
        }
    }

    @Property
    void crowded_diaries(
            @ForAll("crowded") Diary diary,
            @ForAll @IntRange(max = 11) int which,
            @ForAll("wanted") Optional<Seq<String>> with) {
        var move = move(diary, which, with);
        Statistics.label("linked").collect(!diary.linksOf(move.appointment()).isEmpty());
        check(LAWS, diary, move);
    }

    @Property
    void peaceful_diaries(
            @ForAll("peaceful") Diary diary,
            @ForAll @IntRange(max = 11) int which,
            @ForAll("wanted") Optional<Seq<String>> with) {
        check(LAWS, diary, move(diary, which, with));
    }

    @Property(tries = 30)
    void diaries_around_clock_changes(@ForAll("nightShifts") Diary diary, @ForAll @IntRange(max = 11) int which) {
        check(LAWS, diary, move(diary, which, Optional.empty()));
    }

    @Property(tries = 30)
    void times_within_a_minute(@ForAll("crowded") Diary diary, @ForAll @IntRange(max = 11) int which) {
        Diary ragged = Ragged.of(diary);
        check(LAWS, ragged, move(ragged, which, Optional.empty()));
    }

    @Property
    void what_is_linked(@ForAll(supplier = Pathways.class) Diary diary, @ForAll @IntRange(max = 11) int which) {
        if (!diary.sessions().isEmpty()) {
            check(LAWS, diary, move(diary, which, Optional.empty()));
        }
    }

    @Property(tries = 20)
    void where_a_rule_is_switched_off_what_it_forbids_is_found(
            @ForAll("crowded") Diary diary, @ForAll @IntRange(max = 11) int which) {
        var lenient = SchedulingRules.all()
                .disable(SchedulingRules.id(SchedulingCode.PRACTITIONER_DOUBLE_BOOKED))
                .flatMap(rules -> rules.disable(SchedulingRules.id(SchedulingCode.SEQUENCE_BROKEN)))
                .get();
        check(new MoveLaws(Conflicts.of(lenient, DiaryContext.empty())), diary, move(diary, which, Optional.empty()));
    }

    @Property(tries = 20)
    void without_rules_all_that_a_grid_has_is_found(
            @ForAll("crowded") Diary diary, @ForAll @IntRange(max = 11) int which) {
        check(
                new MoveLaws(Conflicts.of(RuleSet.empty(), DiaryContext.empty())),
                diary,
                move(diary, which, Optional.empty()));
    }

    @Property
    void explanations_are_minimal(
            @ForAll("crowded") Diary diary,
            @ForAll @IntRange(max = 11) int which,
            @ForAll("wanted") Optional<Seq<String>> with,
            @ForAll @IntRange(min = -3, max = 30) int at) {
        var move = move(diary, which, with);
        if (LAWS.whatCantMoveIsRefused(diary, move)) {
            LAWS.explanationsAreMinimal(diary, move, move.within().start().plus(Duration.ofMinutes(5L * at + 2)));
        }
    }

    @Tag("deep")
    @Property(tries = 5_000)
    void many_diaries(
            @ForAll("crowded") Diary diary,
            @ForAll @IntRange(max = 11) int which,
            @ForAll("wanted") Optional<Seq<String>> with) {
        check(LAWS, diary, move(diary, which, with));
        check(LAWS, Ragged.of(diary), move(Ragged.of(diary), which, with));
    }
}
