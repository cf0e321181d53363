package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Provenance;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * A word that may be meant rather than the written one.
 *
 * @param word the word
 * @param margin by how much it fits better, in natural-log-odds units
 * @param excess by how much that is more than it has to be
 * @param confidence how likely it is meant, where both are as likely beforehand
 * @param evidence what of the text speaks for it, looked for when it is asked for: hardly any word is better
 * @param provenance which figures say so
 */
record BetterWord(
        String word,
        double margin,
        double excess,
        double confidence,
        Lazy<Seq<String>> evidence,
        Provenance provenance) {

    /** The best first, equals by the alphabet. */
    static final Comparator<BetterWord> BEST_FIRST =
            Comparator.comparingDouble(BetterWord::excess).reversed().thenComparing(BetterWord::word);
}
