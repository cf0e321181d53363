package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The laws of what happens to a diary, over our own rules. */
class ChainLawsProperties {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final ChainLaws LAWS = new ChainLaws(RULES);

    @Provide
    Arbitrary<Diary> peaceful() {
        // They are made without a present: at that of a chain a session may not be open to booking yet.
        return Diaries.diaries()
                .withSessions(1, 4)
                .withAppointments(0, 6)
                .withoutConflicts()
                .filter(each -> Course.of(each, LAWS).blocking().isEmpty());
    }

    @Provide
    Arbitrary<Seq<Action>> chains() {
        return Chains.chains(50);
    }

    @Property
    void the_book_is_kept(@ForAll("peaceful") Diary diary, @ForAll("chains") Seq<Action> chain) {
        LAWS.theBookIsKept(diary, chain);
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.BOUNDED)
    @Tag("deep")
    void the_book_is_kept_in_twenty_thousand_chains(
            @ForAll("peaceful") Diary diary, @ForAll("chains") Seq<Action> chain) {
        LAWS.theBookIsKept(diary, chain);
    }

    @Property(tries = 20)
    void nothing_blocks_without_an_override(@ForAll("peaceful") Diary diary, @ForAll("chains") Seq<Action> chain) {
        LAWS.nothingBlocksWithoutAnOverride(diary, chain);
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.BOUNDED)
    @Tag("deep")
    void nothing_blocks_in_twenty_thousand_chains(
            @ForAll("peaceful") Diary diary, @ForAll("chains") Seq<Action> chain) {
        LAWS.nothingBlocksWithoutAnOverride(diary, chain);
    }

    @Property(tries = 20)
    void undoing_is_the_inverse(@ForAll("peaceful") Diary diary, @ForAll("chains") Seq<Action> chain) {
        LAWS.undoingIsTheInverse(diary, chain);
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.BOUNDED)
    @Tag("deep")
    void undoing_is_the_inverse_in_five_thousand_chains(
            @ForAll("peaceful") Diary diary, @ForAll("chains") Seq<Action> chain) {
        LAWS.undoingIsTheInverse(diary, chain);
    }

    private static <T> List<T> some(Arbitrary<T> arbitrary, int count) {
        var generator = arbitrary.generator(1000, true);
        var random = new Random(42);
        return List.fill(count, () -> generator.next(random).value());
    }

    private static Action action(Verb verb, int who, int start, int minutes) {
        return new Action(verb, who, start, 0, minutes, 0);
    }

    @Example
    void a_night_and_a_morning_do_everything_that_there_is_to_do() {
        var chain = List.of(
                action(Verb.HOLD, 0, 0, 60),
                action(Verb.EXTEND, 0, 0, 120),
                action(Verb.CONFIRM, 0, 0, 0),
                action(Verb.HOLD, 1, 2, 60),
                action(Verb.RELEASE, 1, 0, 0),
                action(Verb.BOOK, 2, 4, 0),
                action(Verb.HOLD, 1, 6, 10),
                action(Verb.WAIT, 0, 0, 20),
                action(Verb.RELEASE_LAPSED, 0, 0, 0),
                action(Verb.BOOK, 0, 8, 0),
                action(Verb.RESCHEDULE, 4, 10, 0),
                action(Verb.UNDO, 9, 0, 0),
                action(Verb.PUT_OFF, 4, 0, 0),
                action(Verb.TAKE_UP, 4, 12, 0),
                action(Verb.WAIT, 0, 0, 700),
                action(Verb.ARRIVE, 0, 0, 0),
                action(Verb.CHECK_IN, 0, 0, 0),
                action(Verb.FULFIL, 0, 0, 0),
                action(Verb.WAIT, 0, 0, 60),
                action(Verb.MISS, 2, 0, 0),
                action(Verb.CANCEL, 4, 0, 0),
                action(Verb.STRIKE_OUT, 3, 0, 0),
                action(Verb.BOOK, 0, 20, 0),
                action(Verb.BUMP, 1, 22, 0),
                // A long visit wants some minutes before it.
                new Action(Verb.OVERBOOK, 2, 23, 1, 0, 0),
                action(Verb.OPEN, 1, 0, 0),
                action(Verb.CLOSE, 5, 23, 0));
        assertEquals(
                chain.map(Action::verb),
                LAWS.theBookIsKept(Diaries.morning(), chain).toList());
        assertEquals(TreeSet.of(Verb.values()), TreeSet.ofAll(chain.map(Action::verb)));
        LAWS.undoingIsTheInverse(Diaries.morning(), chain);
    }

    @Example
    void an_action_by_an_old_version_is_kept_beside_others_or_refused() {
        var beside = List.of(action(Verb.BOOK, 0, 0, 0), new Action(Verb.BOOK, 1, 2, 0, 0, 1));
        assertEquals(2, LAWS.theBookIsKept(Diaries.morning(), beside).size());
        var against = List.of(action(Verb.BOOK, 0, 0, 0), new Action(Verb.BOOK, 1, 0, 0, 0, 1));
        assertEquals(1, LAWS.theBookIsKept(Diaries.morning(), against).size());
    }

    /** Blocks every new appointment, but only if nobody asks about it in particular. */
    private static final class Blind implements Rule<Diary, DiaryContext> {
        @Override
        public RuleId id() {
            return RuleId.of("example", "blind", 1);
        }

        @Override
        public String summary() {
            return "Sees nothing when it is asked about something.";
        }

        @Override
        public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
            return List.ofAll(diary.visits().values())
                    .filter(each -> context.focus().isEmpty() && each.id().startsWith("n"))
                    .map(each -> Finding.builder()
                            .rule(id())
                            .severity(Severity.BLOCK)
                            .disposition(Disposition.ASK)
                            .message(summary())
                            .about(List.of(each.appointment().reference()))
                            .build());
        }
    }

    @Example
    void a_rule_that_is_not_asked_in_time_is_caught() {
        var blind = new ChainLaws(Conflicts.of(SchedulingRules.all().add(new Blind()), DiaryContext.empty()));
        var diaries = some(peaceful(), 20);
        var chains = some(chains(), 20);
        var error = assertThrows(
                AssertionError.class,
                () -> diaries.zip(chains).forEach(each -> blind.nothingBlocksWithoutAnOverride(each._1, each._2)));
        assertEquals("broken law: no chain of accepted changes leads to what blocks", error.getMessage());
    }
}
