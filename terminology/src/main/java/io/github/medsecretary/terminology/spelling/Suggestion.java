package io.github.medsecretary.terminology.spelling;

/**
 * A word that may have been meant.
 *
 * @param word in small letters
 * @param edits what it costs that the other was written for it: about 1 for each letter
 * @param frequency how often it is met, from 0 to 31; two more is twice as often
 * @param cost the edits, less how common it is and how well it fits its neighbours: the least comes first
 */
public record Suggestion(String word, double edits, int frequency, double cost) {

    Suggestion cheaper(double by) {
        return new Suggestion(word, edits, frequency, cost - by);
    }
}
