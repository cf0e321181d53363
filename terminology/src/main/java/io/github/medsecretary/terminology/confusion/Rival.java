package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.lexicon.Confusable;
import io.vavr.collection.Seq;

/** A word that another, which is written, is mistaken for, with what was learnt of the two. Immutable. */
public final class Rival {

    // What a text is about is not asked where all else speaks so much against a word: it costs more time than the rest.
    private static final double TOO_FAR = 2.5;

    private final LearntWeights weights;
    private final boolean firstIsWritten;

    Rival(LearntWeights weights, boolean firstIsWritten) {
        this.weights = weights;
        this.firstIsWritten = firstIsWritten;
    }

    /** The word that may be meant. */
    public String word() {
        return firstIsWritten ? weights.second() : weights.first();
    }

    /** How the two are mistaken. */
    public Confusable.Kind kind() {
        return weights.kind();
    }

    /** By how much it fits better than the written word, in natural-log-odds units. */
    public double margin(Present around) {
        int sign = firstIsWritten ? -1 : 1;
        double margin = sign * weights.margin(around);
        return margin < bound() - TOO_FAR ? margin : margin + sign * weights.about(around);
    }

    /** By how much it has to. */
    public double bound() {
        return (firstIsWritten ? weights.boundForFirst() : weights.boundForSecond()) / 100.0;
    }

    /** Words of the text that speak for it, the weightiest first. */
    public Seq<String> evidence(Present around) {
        return around.evidence(weights, firstIsWritten ? -1 : 1);
    }
}
