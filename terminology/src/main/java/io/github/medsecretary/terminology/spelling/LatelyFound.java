package io.github.medsecretary.terminology.spelling;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Listed words that were asked for lately, with their numbers: letters use a few thousand words over and over, and going
 * through an automaton takes ten times as long. Holds nothing but words of the list. Thread-safe.
 */
final class LatelyFound {

    private static final int PLACES = 1 << 14;

    private record Listed(String word, int number) {}

    private final AtomicReferenceArray<@Nullable Listed> places = new AtomicReferenceArray<>(PLACES);

    /** The number of a word, {@link Automaton#NONE} if the automaton has none. */
    int number(String word, Automaton automaton) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        Listed known = places.get(place);
        if (known != null && known.word().equals(word)) {
            return known.number();
        }
        int number = automaton.number(word);
        if (number != Automaton.NONE) {
            places.set(place, new Listed(word, number));
        }
        return number;
    }
}
