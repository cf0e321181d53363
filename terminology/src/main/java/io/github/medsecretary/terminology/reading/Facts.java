package io.github.medsecretary.terminology.reading;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts that a letter tells, in the order of their words. Gathered once for a reading; after an edit they are gathered again
 * from the edited paragraphs and their neighbours only, as if these were the whole letter, and all but those near the edit
 * are kept: it is quicker to gather those only that stand at {@link Reading#firstAsked} or behind it and before
 * {@link Reading#endAsked}. A rule about a whole letter is quick to ask again if it judges by such facts, and
 * mostly need not be asked if it is a {@link FactRule}.
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

    /** Facts as they are gathered from any part of a letter, in the order of their words. */
    public static <F extends Fact<F>> Facts<F> of(Function<Reading, Seq<F>> gathered) {
        return new Facts<>(gathered);
    }

    @Override
    public Seq<F> of(Reading reading) {
        return gathered.apply(reading);
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
            return new KeptFacts<F>(Array.empty(), Integer.MAX_VALUE);
        }
        WordPatch asked = edited.asked();
        var all = new ArrayList<F>(known.size() + found.size());
        add(all, known, 0, asked.head(), asked.none());
        int near = all.size();
        add(all, found, asked.from(), asked.to(), asked.inserted());
        int far = all.size();
        add(all, known, asked.tail(), Integer.MAX_VALUE, asked.below());
        return new KeptFacts<>(Array.ofAll(all), distance(known, all.subList(near, far), edited));
    }

    // Of the facts that were gathered anew, which have to be the former ones.
    private static <F extends Fact<F>> int distance(Seq<F> known, java.util.List<F> now, EditedWords edited) {
        int distance = Integer.MAX_VALUE;
        int next = 0;
        for (F each : known) {
            if (edited.isAsked(each.word())) {
                if (next == now.size() || !now.get(next).equals(edited.moved(each))) {
                    return EditedReading.CHANGED;
                }
                next++;
                distance = Math.min(distance, edited.sentences().distance(each.word()));
            }
        }
        return next == now.size() ? distance : EditedReading.CHANGED;
    }

    private static <F extends Fact<F>> void add(java.util.List<F> all, Seq<F> facts, int from, int to, Shift by) {
        for (F each : facts) {
            if (from <= each.word() && each.word() < to) {
                all.add(by.words() == 0 && by.units() == 0 ? each : each.moved(by));
            }
        }
    }
}
