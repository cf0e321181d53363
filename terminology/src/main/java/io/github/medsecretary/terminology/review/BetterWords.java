package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.confusion.FeatureWords;
import io.github.medsecretary.terminology.confusion.Present;
import io.github.medsecretary.terminology.confusion.Rival;
import io.github.medsecretary.terminology.confusion.Surroundings;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Context;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What may be meant rather than a word: by the cues of its sets and by what was learnt of its pairs. Where both know a
 * pair they are added; the cues are only looked for where they could still make a difference. Belongs to one thread.
 */
final class BetterWords {

    private static final double MOST_CONFIDENT = 0.99;
    // Cues are not independent, so that their sum says more than is known.
    private static final double SLOPE_OF_CUES = 0.7;
    private static final double ALSO_POSSIBLE = 2.5;
    private static final int MOST = 3;

    private final Reading reading;
    private final ConfusionSets sets;
    private final Predicate<Confusable.Kind> kinds;
    private final double margin;
    private final double extra;
    private final Optional<String> specialty;

    /** With the margin that cues alone must reach, and what is added to that of what was learnt. */
    BetterWords(
            Reading reading,
            DocumentContext context,
            ConfusionSets sets,
            Predicate<Confusable.Kind> kinds,
            double margin,
            double extra) {
        this.reading = reading;
        this.sets = sets;
        this.kinds = kinds;
        this.margin = margin;
        this.extra = extra;
        this.specialty = context.specialty();
    }

    /** For a word that no set has, by its index: the best first; none if it may stay. */
    Seq<BetterWord> learnt(int index) {
        Seq<Rival> rivals = rivals(reading.words().folded(index));
        if (rivals.isEmpty()) {
            return List.empty();
        }
        Present present = present(index);
        return chosen(rivals.map(rival -> learnt(rival, present)));
    }

    private Seq<Rival> rivals(String word) {
        Seq<Rival> all = sets.model().rivals(word);
        return all.isEmpty() ? all : all.filter(each -> kinds.test(each.kind()));
    }

    private Present present(int index) {
        return sets.model().present(Surroundings.of(reading.derived(FeatureWords.OF_READING), index, index, specialty));
    }

    private BetterWord learnt(Rival rival, Present present) {
        return learnt(rival, present, 0, List::empty);
    }

    private BetterWord learnt(Rival rival, Present present, double cues, Supplier<Seq<String>> evidence) {
        double fits = rival.margin(present) + cues;
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
        Seq<BetterWord> words = List.empty();
        for (Sourced<Confusable> written : mention.entries()) {
            if (kinds.test(written.entry().kind())) {
                words = inOwnSet(written, around, present, words);
            }
        }
        if (mention.first() == mention.last()) {
            for (Rival rival : rivals(reading.words().folded(mention.first()))) {
                if (!words.exists(each -> each.word().equals(rival.word()))) {
                    words = words.prepend(learnt(rival, present.get()));
                }
            }
        }
        return chosen(words);
    }

    private Seq<BetterWord> inOwnSet(
            Sourced<Confusable> written, Context around, Lazy<Present> present, Seq<BetterWord> before) {
        ConfusionSets.Opposed opposed = sets.opposed(written.entry());
        Lazy<Double> fit = Lazy.of(() -> opposed.own().fit(around));
        Seq<BetterWord> words = before;
        for (ConfusionSets.Other other : opposed.others()) {
            words = words.prepend(
                    other.learnt().isDefined()
                            ? both(other.learnt().get(), present.get(), other.member(), around, fit)
                            : byCues(written, other.member(), around, fit));
        }
        return words;
    }

    private BetterWord both(
            Rival rival, Present present, ConfusionSets.Member other, Context around, Lazy<Double> fit) {
        boolean hopeless = rival.margin(present) + ConfusionModel.MOST_OF_CUES < rival.bound() + extra;
        return hopeless
                ? learnt(rival, present)
                : learnt(
                        rival,
                        present,
                        ConfusionModel.share(other.fit(around) - fit.get()),
                        () -> around.evidence(other.forIt()));
    }

    private BetterWord byCues(
            Sourced<Confusable> written, ConfusionSets.Member other, Context around, Lazy<Double> fit) {
        double fits = other.fit(around) - fit.get();
        return new BetterWord(
                other.entry().member(),
                fits,
                fits - margin,
                Math.min(MOST_CONFIDENT, 1 / (1 + Math.exp(-SLOPE_OF_CUES * fits))),
                Lazy.of(() -> around.evidence(other.forIt())),
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
