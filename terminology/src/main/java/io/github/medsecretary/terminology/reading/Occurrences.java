package io.github.medsecretary.terminology.reading;

/**
 * Where each of a text's words stands, by the hashes of the words: several rules look for words of theirs, of which hardly
 * any is there, and need not go through the text for that. Immutable and thread-safe.
 */
final class Occurrences {

    private static final int GOLDEN = 0x9E3779B1;

    private final Words words;
    // By the hash of a word, one more than the index of the last that has it or is filed there as well; 0 if none is.
    private final int[] last;
    // One more than the index of the one before that is filed in the same place; 0 if none is.
    private final int[] before;
    private final int shift;

    Occurrences(Words words) {
        this.words = words;
        this.before = new int[words.count()];
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, words.count()));
        this.shift = Integer.SIZE - bits;
        this.last = new int[1 << bits];
        for (int i = 0; i < words.count(); i++) {
            int place = place(words.hash(i));
            before[i] = last[place];
            last[place] = i + 1;
        }
    }

    private int place(int hash) {
        return (hash * GOLDEN) >>> shift;
    }

    /** Adds the indexes of a word, from one to before another. */
    void add(String word, int from, int to, IntList found) {
        int hash = word.hashCode();
        for (int i = last[place(hash)] - 1; i >= from; i = before[i] - 1) {
            if (i < to && words.hash(i) == hash && words.folded(i).equals(word)) {
                found.add(i);
            }
        }
    }
}
