package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.freed.FreedSlot;
import io.github.medsecretary.scheduling.waiting.freed.Outlook;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of filling a slot, over our own rules and over some of them. */
class FreedSlotLawsProperties {

    private static final FreedSlotLaws LAWS = new FreedSlotLaws(Conflicts.standard(DiaryContext.empty()));
    private static final FreedSlotLaws STRICT = new FreedSlotLaws(StrictPractice.rules());

    /** The first slot that can be had from some step of some session on. */
    private static Option<FreedSlot> slot(WaitingCase given, int which, int step) {
        ClinicSession session = given.diary()
                .sessions()
                .values()
                .toVector()
                .get(which % given.diary().sessions().size());
        return List.range(step, step + 24)
                .map(number -> FreedSlot.of(
                        given.diary(),
                        session.id(),
                        session.interval().start().plus(session.step().multipliedBy(number))))
                .find(Either::isRight)
                .map(Either::get);
    }

    /** Each by their own breach date and a little more. */
    private static Outlook outlook(int days) {
        return waiting -> waiting.appointment()
                .breachDate()
                .map(date -> date.plusDays(days))
                .or(() -> days % 2 == 0 ? Optional.empty() : waiting.criteria().referredOn());
    }

    private static void check(FreedSlotLaws laws, WaitingCase given, int which, int step, int days) {
        var slot = slot(given, which, step);
        if (slot.isDefined()) {
            int found = laws.theRankingIsThatOfScoringEveryone(given, slot.get(), outlook(days));
            int asked = laws.aRoundEndsWithTheListKept(given, slot.get(), List.of(days > 0, false, true));
            Statistics.label("candidates").collect(Math.min(found, 2));
            Statistics.label("asked").collect(asked);
        }
    }

    @Property
    void any_slot(
            @ForAll(supplier = WaitingLists.class) WaitingCase given,
            @ForAll @IntRange(max = 3) int which,
            @ForAll @IntRange(max = 20) int step,
            @ForAll @IntRange(min = -3, max = 3) int days) {
        check(LAWS, given, which, step, days);
        check(STRICT, given, which, step, days);
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.BOUNDED)
    @Tag("deep")
    void any_of_twenty_thousand_slots(
            @ForAll(supplier = WaitingLists.class) WaitingCase given,
            @ForAll @IntRange(max = 3) int which,
            @ForAll @IntRange(max = 20) int step,
            @ForAll @IntRange(min = -3, max = 3) int days) {
        check(LAWS, given, which, step, days);
        check(STRICT, given, which, step, days);
    }
}
