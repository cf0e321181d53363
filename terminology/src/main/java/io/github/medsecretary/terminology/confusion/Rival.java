package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.lexicon.Confusable;
import io.vavr.collection.Seq;

/** A word that another, which is written, is mistaken for, with what was learnt of the two. Immutable. */
public final class Rival {

    /** The most that what a text is about is heard for, in natural-log-odds units. */
    // It is not asked where all else speaks so much against a word: it costs more time than the rest.
    public static final double MOST_OF_TOPICS = 2.5;

    // Hardly ever does a specialty speak more.
    private static final double OF_SPECIALTY = 0.75;

    private static final double NEVER = 99;

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

    /** By how much it fits better than the written word, in natural-log-odds units, whatever stands farther away. */
    public double margin(Present around) {
        return margin(around, Elsewhere.BOTH_OR_NEITHER);
    }

    /** By how much it fits better than the written word, in natural-log-odds units. */
    public double margin(Present around, Elsewhere elsewhere) {
        int sign = firstIsWritten ? -1 : 1;
        double margin = sign * weights.margin(around) + says(elsewhere);
        return margin < bound() - MOST_OF_TOPICS ? margin : margin + sign * weights.about(around);
    }

    /** What it lacks of fitting well enough, if neither a specialty nor what the text is about is asked nor the letter. */
    public double lack(Present around) {
        return bound() - OF_SPECIALTY - (firstIsWritten ? -1 : 1) * weights.margin(around);
    }

    /** What the text is about says for this word, in natural-log-odds units. */
    public double topics(Present around) {
        return (firstIsWritten ? -1 : 1) * weights.about(around);
    }

    /** What it says for this word where else in the letter the two stand, in natural-log-odds units. */
    public double says(Elsewhere elsewhere) {
        return elsewhere.margin(weights.elsewhere());
    }

    /** By how much it has to. */
    public double bound() {
        return (firstIsWritten ? weights.boundForFirst() : weights.boundForSecond()) / 100.0;
    }

    /** Whether it was ever found to be meant where the other is written. */
    public boolean everSpeaks() {
        return bound() < NEVER;
    }

    /** Words of the text that speak for it, the weightiest first. */
    public Seq<String> evidence(Present around) {
        return around.evidence(weights, firstIsWritten ? -1 : 1);
    }
}
