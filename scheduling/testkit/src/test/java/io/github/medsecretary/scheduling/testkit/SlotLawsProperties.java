package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of finding over our own rules, and over some of them. */
class SlotLawsProperties {

    private static final Conflicts RULES = StrictPractice.rules();
    private static final SlotLaws LAWS = new SlotLaws(RULES);

    /** What is asked for, whatever the diary. */
    record Wish(
            String service,
            List<String> with,
            Priority priority,
            Optional<DayPart> prefers,
            Optional<Integer> minutes,
            List<String> accessibility,
            Manner manner) {

        /** For whom it is booked and how it is held, which only sessions on terms ask about, and what is promised. */
        record Manner(Optional<String> organisation, Optional<Modality> modality, Promise promise) {}

        /** What only warns. */
        record Promise(
                Optional<Integer> breachDays,
                Optional<String> usual,
                Optional<String> referral,
                List<String> awaiting) {}

        SlotRequest in(Diary diary) {
            Interval all =
                    diary.sessions().values().map(each -> each.interval()).reduce(Interval::span);
            var within = Interval.between(
                    all.start().plus(Duration.ofMinutes(3)), all.end().plus(Duration.ofMinutes(1)));
            var request = SlotRequest.builder()
                    .patient("p1")
                    .service(service)
                    .within(within)
                    .with(with)
                    .priority(priority)
                    .prefers(prefers)
                    .accessibility(accessibility)
                    .organisation(manner.organisation())
                    .modality(manner.modality())
                    .breachDate(manner.promise()
                            .breachDays()
                            .map(days -> diary.zone().date(all.start()).plusDays(days)))
                    .usualPractitioner(manner.promise().usual())
                    .referral(manner.promise().referral())
                    .awaiting(manner.promise().awaiting())
                    .limit(10_000);
            minutes.ifPresent(some -> request.duration(Duration.ofMinutes(some)));
            return request.build();
        }
    }

    @Provide
    Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        Arbitraries.of(House.SERVICES.toJavaList()),
                        Arbitraries.of(
                                List.<String>empty(),
                                List.of("dr-2"),
                                List.of("room-2", "interpreter"),
                                List.of("dr-1", "monitor")),
                        Arbitraries.of(Priority.class),
                        Arbitraries.of(DayPart.class).optional(),
                        Arbitraries.of(3, 10, 70).optional(0.3),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(List.<String>empty())),
                                Tuple.of(1, Arbitraries.just(List.of("room-2")))),
                        Combinators.combine(
                                        Arbitraries.of(Terms.ORGANISATIONS.toJavaList())
                                                .optional(),
                                        Arbitraries.of(Modality.class).optional(0.5),
                                        promises())
                                .as(Wish.Manner::new))
                .as(Wish::new);
    }

    private static Arbitrary<Wish.Promise> promises() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 3).optional(0.4),
                        Arbitraries.of("dr-1", "dr-2").optional(0.4),
                        Arbitraries.of("r1", "r2").optional(0.4),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(List.<String>empty())),
                                Tuple.of(1, Arbitraries.just(List.of("bloods")))))
                .as(Wish.Promise::new);
    }

    @Provide
    Arbitrary<Diary> crowded() {
        return Diaries.diaries().withSessions(1, 3).withAppointments(4, 12);
    }

    @Provide
    Arbitrary<Diary> peaceful() {
        return Diaries.diaries().withAppointments(0, 12).withoutConflicts();
    }

    @Provide
    Arbitrary<Diary> nightShifts() {
        return Diaries.diaries().acrossClockChanges().withAppointments(2, 8);
    }

    private static void check(SlotLaws laws, Diary diary, SlotRequest request) {
        laws.slotsAreBookable(diary, request);
        laws.slotsMissNothing(diary, request);
        laws.nearMissesAreThoseOfTryingAll(diary, request);
    }

    @Property
    void crowded_diaries(@ForAll("crowded") Diary diary, @ForAll("wishes") Wish wish) {
        check(LAWS, diary, wish.in(diary));
    }

    @Property
    void peaceful_diaries(@ForAll("peaceful") Diary diary, @ForAll("wishes") Wish wish) {
        check(LAWS, diary, wish.in(diary));
    }

    @Property(tries = 20)
    void diaries_around_clock_changes(@ForAll("nightShifts") Diary diary, @ForAll("wishes") Wish wish) {
        check(LAWS, diary, wish.in(diary));
    }

    @Property(tries = 30)
    void times_within_a_minute(@ForAll("crowded") Diary diary, @ForAll("wishes") Wish wish) {
        Diary ragged = Ragged.of(diary);
        check(LAWS, ragged, wish.in(ragged));
    }

    @Property(tries = 20)
    void nothing_before_the_present(@ForAll("peaceful") Diary diary, @ForAll("wishes") Wish wish) {
        var session = diary.sessions().values().head().interval();
        var asOf = AsOf.of(session.start().plus(Duration.ofMinutes(17)));
        var context = DiaryContext.builder().asOf(asOf).build();
        check(new SlotLaws(Conflicts.standard(context)), diary, wish.in(diary));
    }

    @Property(tries = 20)
    void where_a_rule_is_switched_off_what_it_forbids_is_found(
            @ForAll("crowded") Diary diary, @ForAll("wishes") Wish wish) {
        var lenient = SchedulingRules.all()
                .disable(SchedulingRules.id(SchedulingCode.PRACTITIONER_DOUBLE_BOOKED))
                .flatMap(rules -> rules.disable(SchedulingRules.id(SchedulingCode.SITE_CLOSED)))
                .get();
        check(new SlotLaws(Conflicts.of(lenient, DiaryContext.empty())), diary, wish.in(diary));
    }

    @Property(tries = 20)
    void without_rules_all_that_a_grid_has_is_found(@ForAll("crowded") Diary diary, @ForAll("wishes") Wish wish) {
        check(new SlotLaws(Conflicts.of(RuleSet.empty(), DiaryContext.empty())), diary, wish.in(diary));
    }

    @Property
    void the_best_come_first(
            @ForAll("crowded") Diary diary, @ForAll("wishes") Wish wish, @ForAll @IntRange(max = 4) int many) {
        LAWS.theBestComeFirst(diary, wish.in(diary), many);
    }

    /** What was remembered of one version is not told of the next. */
    @Property(tries = 12)
    void a_change_is_seen_at_once(@ForAll("peaceful") Diary diary, @ForAll("wishes") Wish wish) {
        var request = wish.in(diary);
        var finding = new FindingSlots(RULES);
        var before = finding.slots(diary, request).get().toList();
        Statistics.label("slots").collect(before.size() > 1);
        for (var slot : before.take(2)) {
            Diary booked = new Booking(RULES)
                    .book(diary, request.at(slot.start(), slot.with()))
                    .map(Applied::diary)
                    .get();
            var again = SlotRequest.builder()
                    .appointment("again")
                    .patient("p2")
                    .service(request.service())
                    .within(request.within())
                    .build();
            check(LAWS, booked, again);
            Diary closed = booked.apply(new Change.Close(Unavailability.of("room-2", request.within(), "paint")))
                    .get()
                    .diary();
            check(LAWS, closed, again);
        }
        assertEquals(before, finding.slots(diary, request).get().toList());
    }

    @Property(tries = 40)
    void explanations_are_minimal(
            @ForAll("crowded") Diary diary, @ForAll("wishes") Wish wish, @ForAll @IntRange(min = -3, max = 30) int at) {
        var request = wish.in(diary);
        LAWS.explanationsAreMinimal(diary, request, request.within().start().plus(Duration.ofMinutes(5L * at + 2)));
    }

    @Tag("deep")
    @Property(tries = 5_000)
    void many_diaries(@ForAll("crowded") Diary diary, @ForAll("wishes") Wish wish) {
        check(LAWS, diary, wish.in(diary));
        check(LAWS, Ragged.of(diary), wish.in(Ragged.of(diary)));
    }
}
