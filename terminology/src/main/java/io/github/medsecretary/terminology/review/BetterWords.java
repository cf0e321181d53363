package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.confusion.KnownWords;
import io.github.medsecretary.terminology.confusion.Present;
import io.github.medsecretary.terminology.confusion.Rival;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Context;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What may be meant rather than a word: by the cues of its sets and by what was learnt of its pairs. Where both know a
 * pair they are added; the cues are only looked for where they could still make a difference. Belongs to one thread.
 */
final class BetterWords {

    /** How much better another word must fit, which a practice may choose. */
    static final Parameter MARGIN = new Parameter(
            "margin", "Hundredths of a natural-log-odds unit by which the other word must fit better.", 300, 100, 1000);

    private static final double MOST_CONFIDENT = 0.99;
    // Cues are not independent, so that their sum says more than is known.
    private static final double SLOPE_OF_CUES = 0.7;
    private static final double ALSO_POSSIBLE = 2.5;
    private static final int MOST = 3;

    // What sums of hundredths may lose.
    static final double ROUNDING = 1e-6;

    private final Reading reading;
    private final ConfusionSets sets;
    private final double margin;
    private final double extra;
    private final LetterWords letter;
    private final Lazy<KnownWords> known;

    /**
     * @param margin the value of {@link #MARGIN}
     * @param letter what is known of the whole letter
     */
    BetterWords(Reading reading, Optional<String> specialty, ConfusionSets sets, long margin, LetterWords letter) {
        this.reading = reading;
        this.sets = sets;
        this.margin = ofCues(margin);
        this.extra = extra(margin);
        this.letter = letter;
        this.known = Lazy.of(() -> sets.model().known(reading.words(), specialty));
    }

    /** What cues alone must reach. */
    static double ofCues(long margin) {
        return margin / 100.0;
    }

    /** By how much more than it was learnt to need a word has to fit. */
    static double extra(long margin) {
        return (margin - MARGIN.initial()) / 100.0;
    }

    /** For a word that no set has, by its index: the best first; none if it may stay. */
    Seq<BetterWord> learnt(int index) {
        Present present = present(index);
        Seq<Rival> rivals = sets.rivals(reading.words().folded(index));
        return rivals.exists(rival -> isBetter(rival, present, index))
                ? chosen(rivals.map(rival -> learnt(rival, present, index)))
                : List.empty();
    }

    private Present present(int index) {
        return known.get().around(index);
    }

    private double margin(Rival rival, Present present, int index) {
        return rival.margin(present, letter.elsewhere(index, reading.words(), rival.word()));
    }

    private boolean isBetter(Rival rival, Present present, int index) {
        return margin(rival, present, index) - rival.bound() - extra >= 0;
    }

    private BetterWord learnt(Rival rival, Present present, int index) {
        return learnt(rival, present, margin(rival, present, index), List::empty);
    }

    private BetterWord learnt(Rival rival, Present present, double fits, Supplier<Seq<String>> evidence) {
        return new BetterWord(
                rival.word(),
                fits,
                fits - rival.bound() - extra,
                Math.min(MOST_CONFIDENT, 1 / (1 + Math.exp(-fits))),
                Lazy.of(() -> evidence.get().appendAll(rival.evidence(present)).distinct()),
                sets.model().provenance());
    }

    /** The same for a word or phrase of some sets. */
    Seq<BetterWord> of(Mention<Confusable> mention) {
        Lazy<Present> present = Lazy.of(() -> present(mention.first()));
        Context around = reading.around(mention);
        // A phrase has no rivals but those of its sets.
        Seq<Rival> rivals =
                mention.first() == mention.last() ? sets.rivals(reading.words().folded(mention.first())) : List.empty();
        boolean any = mention.entries().exists(each -> mayBeBetter(each.entry(), mention.first(), around, present))
                || rivals.exists(each -> isBetter(each, present.get(), mention.first()));
        return any ? of(mention, rivals, around, present) : List.empty();
    }

    // Hardly ever: all others fit far worse, and it is not looked for how much so.
    private boolean mayBeBetter(Confusable written, int index, Context around, Lazy<Present> present) {
        return sets.has(written.kind()) && mayBeBetter(sets.opposed(written), index, around, present);
    }

    private boolean mayBeBetter(ConfusionSets.Opposed opposed, int index, Context around, Lazy<Present> present) {
        for (ConfusionSets.Other other : opposed.others()) {
            boolean may = other.learnt().isDefined()
                    ? !isHopeless(
                            margin(other.learnt().get(), present.get(), index),
                            other.learnt().get())
                    : around.weigh(other.member().forIt())
                                    + around.weigh(opposed.own().against())
                            > margin + other.caution() - ROUNDING;
            if (may) {
                return true;
            }
        }
        return false;
    }

    private boolean isHopeless(double margin, Rival rival) {
        return margin + ConfusionModel.MOST_OF_CUES < rival.bound() + extra;
    }

    private Seq<BetterWord> of(Mention<Confusable> mention, Seq<Rival> rivals, Context around, Lazy<Present> present) {
        Seq<BetterWord> words = List.empty();
        for (Sourced<Confusable> written : mention.entries()) {
            if (sets.has(written.entry().kind())) {
                words = inOwnSet(written, mention.first(), around, present, words);
            }
        }
        for (Rival rival : rivals) {
            if (!words.exists(each -> each.word().equals(rival.word()))) {
                words = words.prepend(learnt(rival, present.get(), mention.first()));
            }
        }
        return chosen(words);
    }

    private Seq<BetterWord> inOwnSet(
            Sourced<Confusable> written, int index, Context around, Lazy<Present> present, Seq<BetterWord> before) {
        ConfusionSets.Opposed opposed = sets.opposed(written.entry());
        Lazy<Double> fit = Lazy.of(() -> opposed.own().fit(around));
        Seq<BetterWord> words = before;
        for (ConfusionSets.Other other : opposed.others()) {
            words = words.prepend(
                    other.learnt().isDefined()
                            ? both(other.learnt().get(), index, present.get(), other.member(), around, fit)
                            : byCues(written, other, around, fit));
        }
        return words;
    }

    private BetterWord both(
            Rival rival, int index, Present present, ConfusionSets.Member other, Context around, Lazy<Double> fit) {
        double margin = margin(rival, present, index);
        return isHopeless(margin, rival)
                ? learnt(rival, present, margin, List::empty)
                : learnt(
                        rival,
                        present,
                        margin + ConfusionModel.share(other.fit(around) - fit.get()),
                        () -> around.evidence(other.forIt()));
    }

    private BetterWord byCues(
            Sourced<Confusable> written, ConfusionSets.Other other, Context around, Lazy<Double> fit) {
        double fits = other.member().fit(around) - fit.get();
        return new BetterWord(
                other.member().entry().member(),
                fits,
                fits - margin - other.caution(),
                Math.min(MOST_CONFIDENT, 1 / (1 + Math.exp(-SLOPE_OF_CUES * fits))),
                Lazy.of(() -> around.evidence(other.member().forIt())),
                written.provenance());
    }

    // The best, if it is good enough, and what is possible beside it.
    private static Seq<BetterWord> chosen(Seq<BetterWord> words) {
        if (words.forAll(each -> each.excess() < 0)) {
            return List.empty();
        }
        Seq<BetterWord> sorted = words.sorted(BetterWord.BEST_FIRST);
        return sorted.headOption()
                .filter(best -> best.excess() >= 0)
                .map(best -> sorted.filter(each -> each.margin() > 0 && each.excess() >= best.excess() - ALSO_POSSIBLE)
                        .distinctBy(BetterWord::word)
                        .take(MOST))
                .getOrElse(List.empty());
    }
}
