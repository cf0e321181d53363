package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.terminology.reading.Words;
import java.util.HashSet;
import java.util.Set;

/**
 * The longer words that stand in a letter, or were restored in it: what was said once is far likelier to be said again
 * than anything else of its kind. Belongs to one check.
 */
final class Repeated {

    private static final int SHORTEST = 6;

    private final Set<String> words = new HashSet<>();

    Repeated(Words words) {
        for (int i = 0; i < words.count(); i++) {
            add(words.folded(i));
        }
    }

    /** A word that was said somewhere else. */
    void add(String folded) {
        if (folded.length() >= SHORTEST) {
            words.add(folded);
        }
    }

    /** Whether a candidate of one word was said elsewhere. */
    boolean has(String folded) {
        return words.contains(folded);
    }
}
