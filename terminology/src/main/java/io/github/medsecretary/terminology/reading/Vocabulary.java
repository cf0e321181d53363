package io.github.medsecretary.terminology.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Folded words, numbered from 0, found by a hash that a scanner computes unit by unit.
 *
 * <p>Sorted by hash, then by word, with a directory of the hash's upper bits: a search looks at one or two words, and
 * at no more than the logarithm of all however the words were chosen. Immutable and thread-safe.
 */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private static final int FIRST_POSSESSIVE = -2;

    /** The hash of no unit at all. */
    static final int EMPTY_HASH = 0x811C9DC5;

    private static final int PRIME = 0x01000193;
    private static final int SPREAD = 0x9E3779B9;

    private final int[] directory;
    // Hash and start in the letters by turns, so that a word is one place in memory; the end of the last word.
    private final int[] table;
    private final char[] letters;
    private final int shift;
    // Filled on demand: a string is safe to share however it was published.
    private final String[] words;

    private Vocabulary(int[] directory, int[] table, char[] letters) {
        this.directory = directory;
        this.table = table;
        this.letters = letters;
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(directory.length - 1);
        this.words = new String[table.length / 2 - 1];
    }

    /** The vocabulary of folded words, to which the marks are added. */
    static Vocabulary of(Set<String> folded) {
        var all = new HashSet<>(folded);
        WordScanner.MARKS.chars().forEach(mark -> all.add(Character.toString(mark)));
        all.remove("");
        String[] words = inOrder(all.toArray(String[]::new));
        var table = new int[words.length * 2 + 2];
        for (int i = 0; i < words.length; i++) {
            table[i * 2] = hash(words[i]);
            table[i * 2 + 3] = table[i * 2 + 1] + words[i].length();
        }
        return new Vocabulary(directory(words), table, String.join("", words).toCharArray());
    }

    // By hash, unsigned; words of the same hash, of which there are hardly any, by themselves.
    private static String[] inOrder(String[] words) {
        var keys = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            keys[i] = (long) (hash(words[i]) ^ Integer.MIN_VALUE) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        var ordered = new String[words.length];
        int run = 0;
        for (int i = 0; i < keys.length; i++) {
            ordered[i] = words[(int) keys[i]];
            if (i + 1 == keys.length || keys[i] >> Integer.SIZE != keys[i + 1] >> Integer.SIZE) {
                Arrays.sort(ordered, run, i + 1);
                run = i + 1;
            }
        }
        return ordered;
    }

    private static int[] directory(String[] words) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.length);
        var directory = new int[(1 << bits) + 1];
        for (String word : words) {
            directory[(hash(word) >>> (Integer.SIZE - bits)) + 1]++;
        }
        for (int i = 1; i < directory.length; i++) {
            directory[i] += directory[i - 1];
        }
        return directory;
    }

    /** The vocabulary that {@link #write} has written. */
    static Vocabulary read(IndexReader in) {
        return new Vocabulary(in.ints(), in.ints(), in.chars());
    }

    void write(IndexWriter out) {
        out.ints(directory);
        out.ints(table);
        out.chars(letters);
    }

    /** The running hash with one more folded unit; {@link #find} wants it. */
    static int next(int running, char folded) {
        return (running ^ folded) * PRIME;
    }

    private static int hash(String word) {
        int running = EMPTY_HASH;
        for (int i = 0; i < word.length(); i++) {
            running = next(running, word.charAt(i));
        }
        return running * SPREAD;
    }

    /** The number of a word, {@link #UNKNOWN} if it is none. */
    int find(String folded) {
        int running = EMPTY_HASH;
        for (int i = 0; i < folded.length(); i++) {
            running = next(running, folded.charAt(i));
        }
        return find(running, folded, 0, folded.length());
    }

    /** The number of the word that stands, in any case, between two places, given its running hash. */
    int find(int running, String text, int start, int end) {
        int hash = running * SPREAD;
        int bucket = hash >>> shift;
        int low = directory[bucket];
        int high = directory[bucket + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(hash, table[middle * 2]);
            if (order == 0) {
                order = compare(text, start, end, middle);
            }
            if (order == 0) {
                return middle;
            }
            low = order > 0 ? middle + 1 : low;
            high = order < 0 ? middle : high;
        }
        return UNKNOWN;
    }

    private int compare(String text, int start, int end, int number) {
        int length = start(number + 1) - start(number);
        for (int i = 0; i < length && start + i < end; i++) {
            int order = Folding.fold(text.charAt(start + i)) - letters[start(number) + i];
            if (order != 0) {
                return order;
            }
        }
        return end - start - length;
    }

    /** What stands for a word with an apostrophe and an s behind it; for {@link #UNKNOWN}, that is unknown as well. */
    static int possessive(int number) {
        return number < 0 ? UNKNOWN : FIRST_POSSESSIVE - number;
    }

    static boolean isPossessive(int number) {
        return number <= FIRST_POSSESSIVE;
    }

    /** The number of the word itself, whether or not it is a possessive. */
    static int plain(int number) {
        return isPossessive(number) ? FIRST_POSSESSIVE - number : number;
    }

    private int start(int number) {
        return table[number * 2 + 1];
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    /** The word with a number. */
    String word(int number) {
        String word = words[number];
        if (word == null) {
            word = new String(letters, start(number), start(number + 1) - start(number));
            words[number] = word;
        }
        return word;
    }
}
