package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.confusion.Elsewhere;
import io.github.medsecretary.terminology.confusion.KnownWords;
import io.github.medsecretary.terminology.confusion.Present;
import io.github.medsecretary.terminology.confusion.Rival;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Context;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Finds the words that may have to be asked about by what stands near them: those of which {@link BetterWords} can't find
 * a better one, whatever else the letter says, are left out, which hardly any isn't.
 *
 * @param sets the words that are mistaken for each other
 * @param margin the least value of {@link BetterWords#MARGIN} with which a word is looked for
 */
record Doubting(ConfusionSets sets, long margin) {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** The doubtful words of a text. */
    Seq<DoubtfulWord> words(Reading reading) {
        var search = new Search(reading);
        int next = 0;
        for (Mention<Confusable> mention : reading.mentions(Confusable.class)) {
            search.alone(next, mention.first());
            search.add(mention);
            next = Math.max(next, mention.last() + 1);
        }
        search.alone(next, reading.endAsked());
        return Array.ofAll(search.found);
    }

    /** The search through one text. */
    private final class Search {

        private final Reading reading;
        private final Lazy<KnownWords> known;
        private final ArrayList<DoubtfulWord> found = new ArrayList<>();

        private Search(Reading reading) {
            this.reading = reading;
            this.known = Lazy.of(() -> sets.model().known(reading.words(), Optional.empty()));
        }

        // Words that no set has.
        private void alone(int from, int until) {
            for (int i = Math.max(from, reading.firstAsked()); i < Math.min(until, reading.endAsked()); i++) {
                // Hardly any word is one of them.
                if (sets.isMistaken(i, reading.words())) {
                    add(i, needOfRivals(i, known.get().around(i)));
                }
            }
        }

        private void add(int index, double need) {
            if (need < NEVER) {
                found.add(new DoubtfulWord(index, need));
            }
        }

        private double needOfRivals(int index, Present present) {
            double least = NEVER;
            for (Rival each : sets.rivals(reading.words().folded(index))) {
                least = Math.min(least, need(each, present, 0));
            }
            return least;
        }

        private void add(Mention<Confusable> mention) {
            int index = mention.first();
            if (reading.firstAsked() <= index && index < reading.endAsked()) {
                add(index, need(mention));
            }
        }

        private double need(Mention<Confusable> mention) {
            Context around = reading.around(mention);
            Lazy<Present> present = Lazy.of(() -> known.get().around(mention.first()));
            boolean isWord = mention.first() == mention.last() && sets.isMistaken(mention.first(), reading.words());
            double least = isWord ? needOfRivals(mention.first(), present.get()) : NEVER;
            for (Sourced<Confusable> written : mention.entries()) {
                if (sets.has(written.entry().kind())) {
                    least = Math.min(least, need(sets.opposed(written.entry()), around, present));
                }
            }
            return least;
        }

        private double need(ConfusionSets.Opposed opposed, Context around, Lazy<Present> present) {
            double least = NEVER;
            for (ConfusionSets.Other other : opposed.others()) {
                least = Math.min(
                        least,
                        other.learnt().isDefined()
                                ? need(other.learnt().get(), other.member(), opposed.own(), around, present.get())
                                : needByCues(other, opposed.own(), around));
            }
            return least;
        }

        private double needByCues(ConfusionSets.Other other, ConfusionSets.Member own, Context around) {
            double cues = around.weigh(other.member().forIt()) + around.weigh(own.against());
            return cues > BetterWords.ofCues(margin) + other.caution() - BetterWords.ROUNDING
                    ? Double.NEGATIVE_INFINITY
                    : NEVER;
        }

        // Cues, and what the text is about, are only looked for where they could make a difference.
        private double need(
                Rival rival, ConfusionSets.Member other, ConfusionSets.Member own, Context around, Present present) {
            double least = rival.lack(present) - ConfusionModel.MOST_OF_CUES - Rival.MOST_OF_TOPICS;
            return isReachable(rival, least)
                    ? need(rival, present, ConfusionModel.share(other.fit(around) - own.fit(around)))
                    : bold(rival, least);
        }

        private double need(Rival rival, Present present, double cues) {
            double lack = rival.lack(present) - cues;
            // What the text is about may not be heard where it speaks against the other word.
            boolean isAsked = isReachable(rival, lack - Rival.MOST_OF_TOPICS);
            return bold(rival, lack - (isAsked ? Math.max(0, rival.topics(present)) : Rival.MOST_OF_TOPICS));
        }

        // Never, if it is more than the letter can say even with the least margin.
        private double bold(Rival rival, double need) {
            return isReachable(rival, need + BetterWords.extra(margin)) ? need : NEVER;
        }
    }

    private static boolean isReachable(Rival rival, double need) {
        return need <= rival.says(Elsewhere.OTHER);
    }
}
