package io.github.medsecretary.terminology.spelling;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * How likely one word was written for another: about 1 for each letter that is missing, too many or wrong and for two
 * that changed places; less for a letter written twice or once by mistake, for neighbours on the keyboard and for
 * letters that sound alike; more at the start of the word. Belongs to one thread.
 */
final class EditCost {

    private static final int LONGEST = 64;
    private static final double DOUBLED = 0.6;
    // A second key is touched more easily than one is missed or another struck.
    private static final double TOO_MANY = 0.95;
    private static final double SWAPPED = 0.8;
    private static final double KEYBOARD = 0.85;
    private static final double ALIKE = 0.7;
    private static final double SAME_SOUND = 0.6;
    private static final double VOWEL = 0.85;
    private static final double AT_START = 0.25;
    private static final String VOWELS = "aeiouy";
    private static final Vector<String> ROWS = Vector.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final Vector<String> SOUND_ALIKE =
            Vector.of("ck", "cs", "sz", "fv", "iy", "gj", "mn", "bp", "dt", "kq", "uw");
    // Letters that stand for others, by their last: whole pairs only.
    private static final Vector<Tuple2<String, String>> SAME = Vector.of(
            Tuple.of("ph", "f"),
            Tuple.of("ae", "e"),
            Tuple.of("oe", "e"),
            Tuple.of("ck", "k"),
            Tuple.of("rh", "r"),
            Tuple.of("th", "t"),
            Tuple.of("ch", "k"),
            Tuple.of("ch", "c"),
            Tuple.of("ie", "ei"),
            Tuple.of("ks", "x"),
            Tuple.of("cs", "x"),
            Tuple.of("sc", "s"),
            Tuple.of("ps", "s"),
            Tuple.of("pn", "n"),
            Tuple.of("qu", "k"),
            Tuple.of("kn", "n"),
            Tuple.of("ou", "u"),
            Tuple.of("ea", "e"),
            Tuple.of("ee", "e"),
            Tuple.of("ie", "y"),
            Tuple.of("gh", "g"),
            Tuple.of("tion", "sion"),
            Tuple.of("tion", "cion"));

    private static final Tables TABLES = new Tables();

    private final String written;
    private final double[][] cost;
    // What a letter too many costs, and which pairs of the same sound end, after each letter of what is written.
    private final double[] tooMany;
    private final String[][][] sounds;

    /** What words cost that may have been meant by a written one in {@link Alphabet} letters. */
    EditCost(String written) {
        this.written = written;
        int rows = Math.min(LONGEST, written.length());
        this.cost = new double[rows + 1][LONGEST + 1];
        this.tooMany = new double[rows + 1];
        this.sounds = new String[rows + 1][][];
        for (int i = 1; i <= rows; i++) {
            tooMany[i] = extra(written, i - 1) * TOO_MANY;
            sounds[i] = soundsAt(i);
        }
    }

    private String[][] soundsAt(int end) {
        String[][] all = TABLES.sameByLast[written.charAt(end - 1)];
        int count = 0;
        var ending = new String[all.length][];
        for (String[] pair : all) {
            if (ends(written, end, pair[0])) {
                ending[count++] = pair;
            }
        }
        return Arrays.copyOf(ending, count);
    }

    private static double[][] substitution() {
        var costs = new double['z' + 1]['z' + 1];
        for (char a = 0; a <= 'z'; a++) {
            for (char b = 0; b <= 'z'; b++) {
                boolean vowels = VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0;
                costs[a][b] = a == b ? 0 : alike(a, b) ? ALIKE : neighbours(a, b) ? KEYBOARD : vowels ? VOWEL : 1;
            }
        }
        return costs;
    }

    private static boolean alike(char a, char b) {
        for (String pair : SOUND_ALIKE) {
            if (pair.indexOf(a) >= 0 && pair.indexOf(b) >= 0) {
                return true;
            }
        }
        return false;
    }

    // Each row of keys stands half a key to the right of the one above.
    static boolean neighbours(char a, char b) {
        for (int row = 0; row < ROWS.size(); row++) {
            int at = ROWS.get(row).indexOf(a);
            if (at >= 0) {
                int beside = ROWS.get(row).indexOf(b);
                int below = row + 1 < ROWS.size() ? ROWS.get(row + 1).indexOf(b) : -1;
                int above = row > 0 ? ROWS.get(row - 1).indexOf(b) : -1;
                return (beside >= 0 && Math.abs(beside - at) == 1)
                        || (below >= 0 && (below == at || below == at - 1))
                        || (above >= 0 && (above == at || above == at + 1));
            }
        }
        return false;
    }

    private static String[][][] byLast() {
        var byLast = new String['z' + 1][][];
        for (char last = 0; last <= 'z'; last++) {
            var pairs = new ArrayList<String[]>();
            for (Tuple2<String, String> pair : SAME) {
                if (pair._1().charAt(pair._1().length() - 1) == last) {
                    pairs.add(new String[] {pair._1(), pair._2()});
                }
                if (pair._2().charAt(pair._2().length() - 1) == last) {
                    pairs.add(new String[] {pair._2(), pair._1()});
                }
            }
            byLast[last] = pairs.toArray(String[][]::new);
        }
        return byLast;
    }

    /** What it costs that a word was meant. */
    double of(String meant) {
        int rows = cost.length - 1;
        int columns = Math.min(LONGEST, meant.length());
        for (int j = 0; j <= columns; j++) {
            double missing = j == 0 ? 0 : extra(meant, j - 1);
            for (int i = 0; i <= rows; i++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(i, meant, j, missing);
            }
        }
        return cost[rows][columns] + Math.abs(written.length() - rows) + Math.abs(meant.length() - columns);
    }

    private double cheapest(int i, String meant, int j, double missing) {
        double start = i <= 1 && j <= 1 ? AT_START : 0;
        double least = Double.MAX_VALUE;
        if (i > 0) {
            least = cost[i - 1][j] + start + tooMany[i];
        }
        if (j > 0) {
            least = Math.min(least, cost[i][j - 1] + start + missing);
        }
        if (i > 0 && j > 0) {
            char a = written.charAt(i - 1);
            char b = meant.charAt(j - 1);
            least = Math.min(least, cost[i - 1][j - 1] + (a == b ? 0 : start) + TABLES.substitution[a][b]);
            if (i > 1 && j > 1 && a != b && a == meant.charAt(j - 2) && b == written.charAt(i - 2)) {
                least = Math.min(least, cost[i - 2][j - 2] + SWAPPED);
            }
            least = Math.min(least, sounded(i, meant, j));
        }
        return least;
    }

    private double sounded(int i, String meant, int j) {
        double least = Double.MAX_VALUE;
        for (String[] pair : sounds[i]) {
            if (ends(meant, j, pair[1])) {
                least = Math.min(least, cost[i - pair[0].length()][j - pair[1].length()] + SAME_SOUND);
            }
        }
        return least;
    }

    private static boolean ends(String word, int end, String with) {
        if (with.length() > end) {
            return false;
        }
        for (int i = 0; i < with.length(); i++) {
            if (word.charAt(end - with.length() + i) != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    // A letter that only one of the words has.
    private static double extra(String word, int at) {
        char c = word.charAt(at);
        boolean doubled = (at > 0 && word.charAt(at - 1) == c) || (at + 1 < word.length() && word.charAt(at + 1) == c);
        return doubled ? DOUBLED : c == '\'' ? ALIKE : 1;
    }

    /** Made once, and only read. */
    private static final class Tables {

        private final double[][] substitution = substitution();
        private final String[][][] sameByLast = byLast();
    }
}
