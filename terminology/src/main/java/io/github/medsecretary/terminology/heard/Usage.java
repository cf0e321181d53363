package io.github.medsecretary.terminology.heard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often words stand in clinical text, and which words follow which.
 *
 * <p>Surprise is the negative natural logarithm of a probability: of a word after another, by absolute discounting, as
 * far as the two were seen together, else by the word alone. Numbers count as one word, marks as words of their own.
 * Learnt from the notes and the dictations named in the file. Immutable and thread-safe.
 *
 * <p>The form of the file: lines that begin with {@code #} are comments; a line {@code word} has a word, its count, and
 * for each word that was seen after it how many lines it comes after the one before, a colon and how often; a line
 * {@code once} has words that were met once, and a line {@code near} has a word and areas with tenths of a weight. Numbers in base 36, all parted by tabs.
 */
final class Usage {

    /** No word that is known. */
    static final int UNKNOWN = -1;

    private static final int BASE = 36;
    private static final String NUMBER = "#";
    private static final double DISCOUNT = 0.75;
    // As rare as what was seen once in three times as much text.
    private static final double THIRD = Math.log(3);

    private final Map<String, Integer> numbers;
    private final String[] words;
    private final int[] counts;
    private final int[][] followers;
    private final int[][] followed;
    private final double[] alone;
    private final double[] left;
    private final double unknown;

    private Usage(Map<String, Integer> numbers, String[] words, int[] counts, int[][] followers, int[][] followed) {
        this.numbers = numbers;
        this.words = words;
        this.counts = counts;
        this.followers = followers;
        this.followed = followed;
        double total = Arrays.stream(counts).asDoubleStream().sum() + 1;
        this.unknown = Math.log(total) + THIRD;
        this.alone = Arrays.stream(counts).mapToDouble(count -> count / total).toArray();
        this.left = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            left[i] = left(counts[i], followed[i]);
        }
    }

    // The share of what follows that is left for words that were not seen there.
    private static double left(int count, int[] followed) {
        double seen = 0;
        for (int each : followed) {
            seen += each - DISCOUNT;
        }
        return Math.max(0.02, 1 - seen / Math.max(count, 1));
    }

    static Usage read(List<String> lines) {
        var numbers = new HashMap<String, Integer>();
        var rows = lines.stream().filter(line -> line.startsWith("word\t")).toList();
        var words = new String[rows.size()];
        var counts = new int[rows.size()];
        var followers = new int[rows.size()][];
        var followed = new int[rows.size()][];
        for (int i = 0; i < words.length; i++) {
            String[] cells = rows.get(i).split("\t", -1);
            words[i] = cells[1];
            numbers.put(cells[1], i);
            counts[i] = Integer.parseInt(cells[2], BASE);
            followers[i] = new int[cells.length - 3];
            followed[i] = new int[cells.length - 3];
            int number = 0;
            for (int j = 3; j < cells.length; j++) {
                int colon = cells[j].indexOf(':');
                number += Integer.parseInt(cells[j], 0, colon, BASE);
                followers[i][j - 3] = number;
                followed[i][j - 3] = Integer.parseInt(cells[j], colon + 1, cells[j].length(), BASE);
            }
        }
        return new Usage(numbers, words, counts, followers, followed);
    }

    /** The number of a folded word, {@link #UNKNOWN} if it was never met. */
    int number(String folded) {
        char c = folded.charAt(0);
        String word = c >= '0' && c <= '9' ? NUMBER : c == '\n' ? "." : folded;
        return numbers.getOrDefault(word, UNKNOWN);
    }

    int size() {
        return words.length;
    }

    String word(int number) {
        return words[number];
    }

    int count(int number) {
        return number == UNKNOWN ? 0 : counts[number];
    }

    /** How surprising a word is after another. */
    double surprise(int before, int word) {
        if (word == UNKNOWN) {
            return unknown;
        }
        if (before == UNKNOWN) {
            return -Math.log(alone[word]);
        }
        int at = Arrays.binarySearch(followers[before], word);
        double seen = at < 0 ? 0 : (followed[before][at] - DISCOUNT) / counts[before];
        return -Math.log(seen + left[before] * alone[word]);
    }

    /** Whether one was seen after the other. */
    boolean follows(int before, int word) {
        return before != UNKNOWN && word != UNKNOWN && Arrays.binarySearch(followers[before], word) >= 0;
    }
}
