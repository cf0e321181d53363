package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Our own rules about visits and links are those that one would apply by hand; a law that is broken throws. */
class VisitLawsProperties {

    /** Those of {@link StrictPractice}. */
    static final VisitLaws.Limits LIMITS = new VisitLaws.Limits(2, 1, 3);

    private static final Conflicts RULES = StrictPractice.rules();
    private static final VisitLaws LAWS = new VisitLaws(RULES, LIMITS);

    @Provide
    Arbitrary<Diary> crowded() {
        return Diaries.diaries().withSessions(1, 4).withAppointments(2, 10);
    }

    @Provide
    Arbitrary<Diary> nightShifts() {
        return Diaries.diaries().acrossClockChanges().withAppointments(2, 8);
    }

    @Property
    void visits_are_judged_as_by_hand(@ForAll("crowded") Diary diary) {
        assertDoesNotThrow(() -> LAWS.visitsAreJudgedAsByHand(diary));
    }

    @Property(tries = 200)
    void links_are_judged_as_by_hand(@ForAll("crowded") Diary diary) {
        assertDoesNotThrow(() -> LAWS.linksAreJudgedAsByHand(diary));
    }

    @Property
    void so_they_are_where_clocks_change_and_nobody_knows_the_time(@ForAll("nightShifts") Diary diary) {
        for (VisitLaws laws :
                Set.of(LAWS, new VisitLaws(Conflicts.standard(DiaryContext.empty()), VisitLaws.Limits.none()))) {
            assertDoesNotThrow(() -> laws.visitsAreJudgedAsByHand(diary));
            assertDoesNotThrow(() -> laws.linksAreJudgedAsByHand(diary));
        }
    }

    /** Slow: so many diaries that rare things meet. */
    @Tag("deep")
    @Property(tries = 1_000_000, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void visits_and_links_are_judged_as_by_hand_in_a_million_diaries(@ForAll("crowded") Diary diary) {
        assertDoesNotThrow(() -> LAWS.visitsAreJudgedAsByHand(diary));
        assertDoesNotThrow(() -> LAWS.linksAreJudgedAsByHand(diary));
    }
}
