package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;

/** The clauses of a letter, parted by marks and by words that turn a sentence. Immutable and thread-safe. */
final class Clauses {

    private static final WordSet PARTING =
            WordSet.of("but", "whereas", "while", "although", "however", "though", "then");

    private static final Derivation<Clauses> DERIVED = Clauses::new;

    private final int[] starts;
    private final int[] ends;

    private Clauses(Reading reading) {
        Words words = reading.words();
        starts = new int[words.count()];
        ends = new int[words.count()];
        int start = 0;
        for (int i = 0; i <= words.count(); i++) {
            boolean end = i == words.count()
                    || words.isMark(i)
                    || PARTING.isAt(i, words)
                    || (i > start && words.sentenceStart(i) == i);
            if (end) {
                java.util.Arrays.fill(starts, start, i, start);
                java.util.Arrays.fill(ends, start, i, i);
                if (i < words.count()) {
                    starts[i] = i;
                    ends[i] = i + 1;
                }
                start = i < words.count() && !words.isMark(i) && words.sentenceStart(i) == i ? i : i + 1;
            }
        }
    }

    static Clauses of(Reading reading) {
        return reading.derived(DERIVED);
    }

    /** The index of the first word of the clause that holds a word. */
    int start(int index) {
        return starts[index];
    }

    /** One past the index of the last word of that clause. */
    int end(int index) {
        return ends[index];
    }
}
