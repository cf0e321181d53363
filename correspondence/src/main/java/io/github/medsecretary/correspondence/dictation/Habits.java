package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * Who ends every sentence with "period" never says "full stop", says it more than once, and says it last. In such a
 * dictation it is the mark; in any other it is a word.
 */
final class Habits {

    private static final int LEAST = 2;

    private Habits() {}

    /** The words of a dictation's paragraphs that are marks in it. */
    static HashSet<String> of(Seq<SpokenWords> paragraphs) {
        Map<String, Integer> times = LinkedHashMap.empty();
        String last = "";
        for (SpokenWords words : paragraphs) {
            for (int i = 0; i < words.count(); i++) {
                if (words.fullStop(i) > 0 && !words.isThing(i)) {
                    return HashSet.empty();
                }
                last = isSaid(words, i) ? words.small(i) : "";
                times = last.isEmpty() ? times : times.put(last, times.getOrElse(last, 0) + 1);
            }
        }
        return times.getOrElse(last, 0) < LEAST ? HashSet.empty() : HashSet.of(last);
    }

    /** Whether a word at a place may be a mark by habit. */
    static boolean isSaid(SpokenWords words, int at) {
        return words.is(at, Form.HABIT) && !words.isThing(at) && !words.isGuarded(at, 1);
    }
}
