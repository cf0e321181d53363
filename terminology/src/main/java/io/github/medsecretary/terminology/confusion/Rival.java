package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.lexicon.Confusable;
import io.vavr.collection.Seq;

/** A word that another, which is written, is mistaken for, with what was learnt of the two. Immutable. */
public final class Rival {

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
        double forFirst = weights.margin(around);
        return firstIsWritten ? -forFirst : forFirst;
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
