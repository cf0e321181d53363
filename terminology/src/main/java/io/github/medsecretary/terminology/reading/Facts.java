package io.github.medsecretary.terminology.reading;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts that a letter tells, in the order of their words. Gathered once for a reading; after an edit they are gathered again
 * from the sentences near it only, as if these were the whole letter, and all but those near the edit are kept: it is
 * quicker to gather those only that stand at {@link Reading#firstAsked} or behind it and before {@link Reading#endAsked}. A
 * rule about a whole letter is quick to ask again if it judges by such facts, and mostly need not be asked if it is a
 * {@link FactRule}.
 *
 * <p>So a fact must follow from the words, passages and mentions of its own sentence and of few words before and after it
 * ({@code ParagraphRule.REACH}) alone. Not from the section or heading that it stands under, or {@code Assertions.of}, which
 * knows them ({@code Assertions.ofSentences} doesn't); not from how many words or facts there are, which of them is the
 * first, or what is said elsewhere. All of that the rule may ask itself, each time. A fact that breaks this is old after
 * some edits: the testkit's {@code ReviewLaws.recheck} finds out. Keep it in a constant, for it is told from others by
 * identity. Pure and thread-safe.
 *
 * @param <F> what a fact is
 */
public final class Facts<F extends Fact<F>> implements Derivation<Seq<F>> {

    private final Function<Reading, Seq<F>> gathered;

    private Facts(Function<Reading, Seq<F>> gathered) {
        this.gathered = gathered;
    }

    /** Facts as they are gathered from any part of a letter. */
    public static <F extends Fact<F>> Facts<F> of(Function<Reading, Seq<F>> gathered) {
        return new Facts<>(gathered);
    }

    @Override
    public Seq<F> of(Reading reading) {
        Seq<F> facts = Array.ofAll(gathered.apply(reading));
        // What a word says of those before it is found behind them.
        return isInOrder(facts) ? facts : facts.sortBy(Fact::word);
    }

    private static <F extends Fact<F>> boolean isInOrder(Seq<F> facts) {
        for (int i = 1; i < facts.size(); i++) {
            if (facts.get(i).word() < facts.get(i - 1).word()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Those of a reading after an edit; none if they can't be gathered, so that the rule that asks for them fails by itself
     * and loses its own findings only.
     */
    Optional<KeptFacts<F>> patched(Reading before, Reading part, EditedWords edited) {
        try {
            return Optional.of(joined(before.derived(this), part.derived(this), edited));
        } catch (Exception | StackOverflowError | LinkageError | AssertionError failure) {
            return Optional.empty();
        }
    }

    private static <F extends Fact<F>> KeptFacts<F> joined(Seq<F> known, Seq<F> found, EditedWords edited) {
        if (known.isEmpty() && found.isEmpty()) {
            return new KeptFacts<F>(known, Integer.MAX_VALUE);
        }
        WordPatch asked = edited.asked();
        int near = firstFrom(known, asked.head());
        int far = firstFrom(known, asked.tail());
        Seq<F> fresh =
                moved(found.slice(firstFrom(found, asked.from()), firstFrom(found, asked.to())), asked.inserted());
        Seq<F> all = known.take(near).appendAll(fresh).appendAll(moved(known.drop(far), asked.below()));
        return new KeptFacts<>(all, distance(known.slice(near, far), fresh, edited));
    }

    // They are in the order of their words.
    private static <F extends Fact<F>> int firstFrom(Seq<F> facts, int word) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).word() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // Of the facts that were gathered anew, which have to be the former ones.
    private static <F extends Fact<F>> int distance(Seq<F> former, Seq<F> now, EditedWords edited) {
        if (former.size() != now.size()) {
            return EditedReading.CHANGED;
        }
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < former.size(); i++) {
            F fact = former.get(i);
            if (!now.get(i).equals(edited.moved(fact))) {
                return EditedReading.CHANGED;
            }
            distance = Math.min(distance, edited.sentences().distance(fact.word()));
        }
        return distance;
    }

    private static <F extends Fact<F>> Seq<F> moved(Seq<F> facts, Shift by) {
        return by.words() == 0 && by.units() == 0 ? facts : facts.map(each -> each.moved(by));
    }
}
