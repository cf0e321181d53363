package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Laws of sessions on terms, at any time before and after they are held. */
class SessionTermsProperties {

    private static final List<String> TIMELY = List.of("CARVE_OUT_RESERVED", "EMBARGOED", "BEYOND_BOOKING_WINDOW");

    @Provide
    Arbitrary<Diary> crowded() {
        return Diaries.diaries().withSessions(1, 4).withAppointments(4, 12);
    }

    @Provide
    Arbitrary<Duration> hours() {
        return Arbitraries.integers().between(0, 120).map(Duration::ofHours);
    }

    @Provide
    Arbitrary<ClinicSession> nightly() {
        return Sessions.sessions().acrossClockChanges();
    }

    @Provide
    Arbitrary<ClinicSession> onTerms() {
        return Sessions.sessions().onTerms();
    }

    @Provide
    Arbitrary<ClinicSession> plain() {
        return Sessions.sessions().withoutTerms().withId("plain");
    }

    /** A present so long before the first session. */
    private static Conflicts before(Diary diary, Duration toGo) {
        Instant first = diary.sessions()
                .values()
                .map(each -> each.interval().start())
                .min()
                .get();
        return Conflicts.standard(
                DiaryContext.builder().asOf(AsOf.of(first.minus(toGo))).build());
    }

    @Property(tries = 200)
    void terms_are_those_of_looking_at_each_visit(@ForAll("crowded") Diary diary, @ForAll("hours") Duration toGo) {
        new DiaryLaws(before(diary, toGo)).termsAreThoseOfLookingAtEachVisit(diary);
    }

    @Property(tries = 50)
    void so_they_are_where_nobody_knows_the_time(@ForAll("crowded") Diary diary) {
        new DiaryLaws(Conflicts.standard(DiaryContext.empty())).termsAreThoseOfLookingAtEachVisit(diary);
    }

    @Property
    void parts_agree_with_the_whole_at_any_time(@ForAll("crowded") Diary diary, @ForAll("hours") Duration toGo) {
        var laws = new DiaryLaws(before(diary, toGo));
        laws.partsAgreeWithTheWhole(diary);
        laws.findingsAreCanonical(diary);
    }

    private static Seq<Finding> timely(Conflicts conflicts, Diary diary) {
        return conflicts.in(diary).filter(each -> TIMELY.contains(each.rule().name()));
    }

    @Property(tries = 100)
    void time_only_ever_opens(
            @ForAll("crowded") Diary diary, @ForAll("hours") Duration toGo, @ForAll("hours") Duration passed) {
        var early = timely(before(diary, toGo), diary);
        var late = timely(before(diary, toGo.minus(passed)), diary);
        assertTrue(early.containsAll(late));
    }

    @Property(tries = 100)
    void what_is_long_over_was_open(@ForAll("crowded") Diary diary) {
        var released = timely(before(diary, Duration.ofDays(-30)), diary)
                .filter(each -> !each.rule().name().equals("CARVE_OUT_RESERVED"));
        assertEquals(List.empty(), released.toList());
    }

    @Property(tries = 100)
    void sessions_are_whole(@ForAll ClinicSession session, @ForAll("nightly") ClinicSession nightly) {
        for (ClinicSession each : List.of(session, nightly)) {
            assertEquals(List.empty(), each.terms().problems());
            assertTrue(Diary.of(House.content().sessions(List.of(each)).build()).isRight());
        }
    }

    @Property(tries = 50)
    void sessions_are_on_terms_or_not(@ForAll("onTerms") ClinicSession on, @ForAll("plain") ClinicSession off) {
        assertEquals(SessionTerms.none(), off.terms());
        assertTrue(off.bookableFrom().isEmpty());
        assertEquals("plain", off.id());
        assertEquals("s", on.id());
    }

    /** Slow: so many diaries that rare combinations of terms meet. */
    @Tag("deep")
    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void terms_are_those_of_looking_at_each_visit_in_many_diaries(
            @ForAll("crowded") Diary diary, @ForAll("hours") Duration toGo) {
        new DiaryLaws(before(diary, toGo)).termsAreThoseOfLookingAtEachVisit(diary);
    }

    @Example
    void a_law_catches_rules_that_know_no_terms() {
        var blind = new DiaryLaws(Conflicts.of(RuleSet.empty(), DiaryContext.empty()));
        var generator =
                Diaries.diaries().withSessions(1, 1).withAppointments(12, 12).generator(1000, true);
        var random = new Random(42);
        var crowded = List.fill(40, () -> generator.next(random).value());
        var error = assertThrows(AssertionError.class, () -> crowded.forEach(blind::termsAreThoseOfLookingAtEachVisit));
        assertEquals("broken law: the rules find what looking at each visit of each session finds", error.getMessage());
    }
}
