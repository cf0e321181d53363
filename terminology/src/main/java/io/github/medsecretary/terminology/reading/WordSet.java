package io.github.medsecretary.terminology.reading;

import java.util.stream.Stream;

/**
 * Some words, as {@link Words#folded} gives them. Rules ask at every word of a letter whether it is one of theirs, and
 * it hardly ever is: one look at a table tells so. Immutable and thread-safe.
 */
public final class WordSet {

    private final String[] all;
    private final String[] words;
    private final int[] hashes;
    private final int mask;

    private WordSet(String[] given) {
        all = Stream.of(given).distinct().toArray(String[]::new);
        mask = Math.max(1, Integer.highestOneBit(given.length)) * 4 - 1;
        words = new String[mask + 1];
        hashes = new int[mask + 1];
        for (String each : given) {
            int at = place(each);
            words[at] = each;
            hashes[at] = each.hashCode();
        }
    }

    /** These words; the same one may be given twice. */
    public static WordSet of(String... words) {
        return new WordSet(words);
    }

    /** The words of several sets. */
    public static WordSet union(WordSet... sets) {
        return new WordSet(Stream.of(sets).flatMap(each -> Stream.of(each.all)).toArray(String[]::new));
    }

    /** Whether a word is one of them. */
    public boolean contains(String word) {
        return words[place(word)] != null;
    }

    /** Whether the word with an index is one of them, as {@link #contains} of {@link Words#folded} would tell. */
    public boolean isAt(int index, Words given) {
        int hash = given.hash(index);
        int at = (hash ^ hash >>> 16) & mask;
        // Hardly a word is one of them: no string is looked at until hashes agree.
        while (words[at] != null && !(hashes[at] == hash && words[at].equals(given.folded(index)))) {
            at = (at + 1) & mask;
        }
        return words[at] != null;
    }

    /** Where words of this set stand, as {@link Words#where} tells. */
    int[] in(Words given, int from, int to) {
        var found = new IntList();
        if (all.length < to - from) {
            Occurrences occurrences = given.occurrences();
            for (String each : all) {
                occurrences.add(each, from, to, found);
            }
        } else {
            for (int i = from; i < to; i++) {
                if (isAt(i, given)) {
                    found.add(i);
                }
            }
        }
        return found.sorted();
    }

    // Where the word is, or would be: at least half of the places stay free.
    private int place(String word) {
        int hash = word.hashCode();
        int at = (hash ^ hash >>> 16) & mask;
        while (words[at] != null && !words[at].equals(word)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    @Override
    public String toString() {
        return "WordSet";
    }
}
