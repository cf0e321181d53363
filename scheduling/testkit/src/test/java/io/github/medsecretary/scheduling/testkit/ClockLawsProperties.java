package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.scheduling.waiting.clock.BreachClock;
import io.github.medsecretary.scheduling.waiting.clock.ClockEffect;
import io.github.medsecretary.scheduling.waiting.clock.ClockEvent;
import io.github.medsecretary.scheduling.waiting.clock.ClockEventKind;
import io.github.medsecretary.scheduling.waiting.clock.ClockRule;
import io.github.medsecretary.scheduling.waiting.clock.ClockStandard;
import io.github.medsecretary.scheduling.waiting.clock.ClockStandards;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** The laws of breach clocks, over the standards of the four nations and over any other. */
class ClockLawsProperties {

    private static final Seq<ClockStandard> UK = ClockStandards.uk().all();

    @Provide
    Arbitrary<ClockStandard> standards() {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(UK.asJava())), Tuple.of(1, others()));
    }

    /** Any effect of any event. */
    private static Arbitrary<ClockStandard> others() {
        var effects = Arbitraries.of(ClockEffect.class)
                .list()
                .ofSize(ClockEventKind.values().length)
                .map(each -> rules(List.ofAll(each)));
        return Combinators.combine(effects, Arbitraries.integers().between(1, 200))
                .as((rules, days) -> ClockStandard.builder()
                        .code("other")
                        .nation(UK.head().nation())
                        .title("Other")
                        .from(Clocks.FIRST)
                        .days(days)
                        .rules(rules)
                        .offers(UK.head().offers())
                        .source("made up")
                        .review("")
                        .build());
    }

    private static TreeMap<ClockEventKind, ClockRule> rules(Seq<ClockEffect> effects) {
        return TreeMap.ofEntries(
                List.of(ClockEventKind.values()).zip(effects.map(effect -> new ClockRule(effect, "made up"))));
    }

    @Provide
    Arbitrary<Seq<ClockEvent>> courses() {
        return Clocks.courses();
    }

    @Provide
    Arbitrary<ClockEvent> events() {
        return Clocks.events();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Clocks.days();
    }

    private static void check(ClockStandard standard, Seq<ClockEvent> course, ClockEvent event, LocalDate day) {
        var laws = new ClockLaws(standard);
        laws.theClockIsThatOfTickingDays(course, day);
        laws.aClockNeverRunsBackwards(course, day);
        laws.whatComesLaterChangesNothingEarlier(course, event);
        laws.whatHasStoppedStartsAnew(course, event);
        laws.stepsTellWhy(course, day);
    }

    @Property(tries = 400)
    void any_course_by_any_standard(
            @ForAll("standards") ClockStandard standard,
            @ForAll("courses") Seq<ClockEvent> course,
            @ForAll("events") ClockEvent event,
            @ForAll("days") LocalDate day) {
        check(standard, course, event, day);
    }

    @Property(tries = 100_000)
    @Tag("deep")
    void a_hundred_thousand_courses(
            @ForAll("standards") ClockStandard standard,
            @ForAll("courses") Seq<ClockEvent> course,
            @ForAll("events") ClockEvent event,
            @ForAll("days") LocalDate day) {
        check(standard, course, event, day);
    }

    @Property(tries = 100)
    void the_order_in_which_different_days_are_told_is_meaningless(
            @ForAll("standards") ClockStandard standard,
            @ForAll("courses") Seq<ClockEvent> course,
            @ForAll("days") LocalDate day) {
        var once = course.distinctBy(ClockEvent::date);
        var clock = new BreachClock(standard);
        assertEquals(clock.state(once, day), clock.state(once.reverse(), day));
    }

    @Example
    void the_law_sees_a_clock_that_counts_otherwise() {
        var standard = UK.head();
        var faulty = ClockStandard.builder()
                .code(standard.code())
                .nation(standard.nation())
                .title(standard.title())
                .from(standard.from())
                .days(standard.days())
                .rules(standard.rules()
                        .put(ClockEventKind.UNAVAILABLE, new ClockRule(ClockEffect.PAUSE, "not so in England")))
                .offers(standard.offers())
                .source(standard.source())
                .review(standard.review())
                .build();
        var course = List.of(
                new ClockEvent(Clocks.FIRST, ClockEventKind.REFERRAL_RECEIVED),
                new ClockEvent(Clocks.FIRST.plusDays(10), ClockEventKind.UNAVAILABLE));
        var shown = new BreachClock(faulty).state(course, Clocks.FIRST.plusDays(20));
        assertThrows(
                AssertionError.class,
                () -> ChainLaws.require(
                        shown.equals(PlainClock.of(standard, course, Clocks.FIRST.plusDays(20))), "the same"));
    }
}
