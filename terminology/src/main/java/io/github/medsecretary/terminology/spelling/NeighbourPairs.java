package io.github.medsecretary.terminology.spelling;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import java.util.ArrayList;
import java.util.Arrays;

/** Words that often stand beside each other in notes, as numbers of which hardly two are the same. Immutable. */
final class NeighbourPairs {

    private static final int FARTHEST = 3;
    private static final int LONGEST = 40;

    private final int[] pairs;

    private NeighbourPairs(int[] pairs) {
        this.pairs = pairs;
    }

    static NeighbourPairs read() {
        var pairs = new ArrayList<Integer>();
        WordCompiler.sections("notes.pairs", (pair, section) -> pairs.add(pair.hashCode()));
        return new NeighbourPairs(
                pairs.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    /** The words before and after a place, empty where none stands beside it. */
    record Beside(String before, String after) {

        static Beside of(ClinicalText text, Span span) {
            int end = span.start();
            while (end > 0 && span.start() - end < FARTHEST && text.charAt(end - 1) == ' ') {
                end--;
            }
            int from = end;
            while (from > 0 && end - from < LONGEST && Character.isLetter(text.charAt(from - 1))) {
                from--;
            }
            int start = span.end();
            while (start < text.length() && start - span.end() < FARTHEST && text.charAt(start) == ' ') {
                start++;
            }
            int to = start;
            while (to < text.length() && to - start < LONGEST && Character.isLetter(text.charAt(to))) {
                to++;
            }
            String all = text.value();
            return new Beside(Alphabet.plain(all.substring(from, end)), Alphabet.plain(all.substring(start, to)));
        }
    }

    /** How many of the neighbours, none to two, a word often stands beside. */
    int count(String word, Beside beside) {
        return (holds(beside.before() + " " + word) ? 1 : 0) + (holds(word + " " + beside.after()) ? 1 : 0);
    }

    private boolean holds(String pair) {
        return Arrays.binarySearch(pairs, pair.hashCode()) >= 0;
    }
}
