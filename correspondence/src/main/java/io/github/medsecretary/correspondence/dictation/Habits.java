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
                if ((words.fullStop(i) > 0 && !words.isThing(i)) || isTyped(words, i)) {
                    return HashSet.empty();
                }
                last = isSaid(words, i) || isLast(words, i) ? words.small(i) : "";
                times = last.isEmpty() ? times : times.put(last, times.getOrElse(last, 0) + 1);
            }
        }
        return times.getOrElse(last, 0) < LEAST ? HashSet.empty() : HashSet.of(last);
    }

    // A recogniser set the full stops itself; "Dr." and "e.g." end nothing.
    private static boolean isTyped(SpokenWords words, int at) {
        String word = words.small(at);
        int dot = word.indexOf('.');
        return dot > 2 && dot == word.length() - 1 && !words.isA(Form.TITLE, word.substring(0, dot));
    }

    /** Whether a word that may be a mark ends a paragraph: what stands before it makes no word of it then. */
    static boolean isLast(SpokenWords words, int at) {
        return at == words.count() - 1 && words.is(at, Form.HABIT) && !words.isThing(at);
    }

    /** Whether a word at a place may be a mark by habit. */
    static boolean isSaid(SpokenWords words, int at) {
        return words.is(at, Form.HABIT) && !words.isThing(at) && !words.isGuarded(at, 1);
    }
}
