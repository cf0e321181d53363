package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import java.util.Arrays;

/**
 * The clauses of a letter, parted by marks and by words that turn a sentence: each is looked at once, when it is first asked
 * about. Belongs to one thread.
 */
final class Clauses {

    private static final WordSet PARTING =
            WordSet.of("but", "whereas", "while", "although", "however", "though", "then");

    private final Words words;
    private final int[] starts;
    // 0 where a clause has not been looked at.
    private final int[] ends;

    Clauses(Words words) {
        this.words = words;
        this.starts = new int[words.count()];
        this.ends = new int[words.count()];
    }

    /** The index of the first word of the clause that holds a word. */
    int start(int index) {
        find(index);
        return starts[index];
    }

    /** One past the index of the last word of that clause. */
    int end(int index) {
        find(index);
        return ends[index];
    }

    private void find(int index) {
        if (ends[index] > 0) {
            return;
        }
        int start = index;
        int end = index + 1;
        if (!standsAlone(index)) {
            while (start > 0 && !begins(start) && !standsAlone(start - 1)) {
                start--;
            }
            while (end < words.count() && !parts(end) && !begins(end)) {
                end++;
            }
        }
        Arrays.fill(starts, start, end, start);
        Arrays.fill(ends, start, end, end);
    }

    private boolean parts(int index) {
        return words.isMark(index) || PARTING.isAt(index, words);
    }

    // A word that turns a sentence is of no clause, but for one that opens it.
    private boolean standsAlone(int index) {
        return words.isMark(index) || (PARTING.isAt(index, words) && !begins(index));
    }

    private boolean begins(int index) {
        return words.sentenceStart(index) == index;
    }
}
