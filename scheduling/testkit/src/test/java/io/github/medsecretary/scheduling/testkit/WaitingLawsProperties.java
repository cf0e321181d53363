package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** The laws of the waiting list, over our own rules. */
class WaitingLawsProperties {

    private static final WaitingLaws LAWS = new WaitingLaws(new ChainLaws(Conflicts.standard(DiaryContext.empty())));

    @Provide
    Arbitrary<Diary> peaceful() {
        return Diaries.diaries().withSessions(1, 4).withAppointments(0, 6).withoutConflicts();
    }

    /** Chains in which much is put off and taken up again. */
    @Provide
    Arbitrary<Seq<Action>> chains() {
        var verbs = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Verb.class)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                Verb.BOOK, Verb.PUT_OFF, Verb.TAKE_UP, Verb.CANCEL, Verb.UNDO, Verb.STRIKE_OUT)));
        var numbers = Arbitraries.integers().between(0, 30);
        return Combinators.combine(
                        verbs,
                        numbers,
                        numbers,
                        numbers,
                        numbers,
                        Arbitraries.integers().between(0, 2))
                .as(Action::new)
                .list()
                .ofMaxSize(40)
                .map(List::ofAll);
    }

    @Property
    void nobody_leaves_the_list_unnoticed(@ForAll("peaceful") Diary diary, @ForAll("chains") Seq<Action> chain) {
        LAWS.nobodyLeavesTheListUnnoticed(diary, chain);
        LAWS.whatIsNotCarriedOverIsFound(diary, chain);
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.BOUNDED)
    @Tag("deep")
    void nobody_leaves_the_list_unnoticed_in_twenty_thousand_chains(
            @ForAll("peaceful") Diary diary, @ForAll("chains") Seq<Action> chain) {
        LAWS.nobodyLeavesTheListUnnoticed(diary, chain);
        LAWS.whatIsNotCarriedOverIsFound(diary, chain);
    }

    @Example
    void somebody_is_put_off_taken_up_put_off_and_called_off() {
        var chain = List.of(
                new Action(Verb.BOOK, 0, 0, 0, 0, 0),
                new Action(Verb.PUT_OFF, 0, 0, 0, 0, 0),
                new Action(Verb.TAKE_UP, 0, 4, 0, 0, 0),
                new Action(Verb.UNDO, 2, 0, 0, 0, 0),
                new Action(Verb.CANCEL, 0, 0, 0, 0, 0),
                new Action(Verb.UNDO, 4, 0, 0, 0, 0));
        assertEquals(2, LAWS.nobodyLeavesTheListUnnoticed(Diaries.morning(), chain));
    }
}
