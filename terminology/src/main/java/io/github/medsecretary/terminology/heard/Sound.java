package io.github.medsecretary.terminology.heard;

import io.vavr.Tuple;
import io.vavr.Tuple3;
import io.vavr.collection.Vector;

/**
 * How easily one sound is taken for another, missed or added, in hundredths of what an unlike consonant costs, and the
 * class that a consonant keeps when it is heard badly. The costs are the author's, by manner, place and voice.
 */
final class Sound {

    /** What stands for a sound in the outline of a word if it is left out there. */
    static final char NONE = 0;

    private static final String VOWELS = "aeiouAIOW@";
    private static final int OTHER_VOWEL = 35;
    private static final int OTHER_CONSONANT = 130;
    private static final int VOWEL_FOR_CONSONANT = 160;

    // The first of each pair of groups is as far from the second as the number says.
    private static final Vector<Tuple3<String, String, String>> NEAR = Vector.of(
            Tuple.of("p", "b", "40"),
            Tuple.of("t", "d", "35"),
            Tuple.of("k", "g", "40"),
            Tuple.of("f", "v", "40"),
            Tuple.of("s", "z", "10"),
            Tuple.of("S", "C", "40"),
            Tuple.of("S", "J", "50"),
            Tuple.of("C", "J", "40"),
            Tuple.of("m", "n", "50"),
            Tuple.of("T", "f", "40"),
            Tuple.of("T", "t", "50"),
            Tuple.of("T", "s", "60"),
            Tuple.of("T", "d", "60"),
            Tuple.of("T", "v", "60"),
            Tuple.of("v", "b", "60"),
            Tuple.of("s", "S", "45"),
            Tuple.of("z", "S", "50"),
            Tuple.of("s", "C", "70"),
            Tuple.of("z", "J", "60"),
            Tuple.of("l", "r", "70"),
            Tuple.of("w", "r", "60"),
            Tuple.of("w", "v", "70"),
            Tuple.of("C", "k", "60"),
            Tuple.of("C", "t", "60"),
            Tuple.of("J", "g", "60"),
            Tuple.of("J", "d", "60"),
            Tuple.of("S", "k", "90"),
            Tuple.of("ptk", "ptk", "85"),
            Tuple.of("bdg", "bdg", "85"),
            Tuple.of("ptk", "bdg", "110"),
            Tuple.of("fsST", "fsST", "80"),
            Tuple.of("j", "J", "60"),
            Tuple.of("s", "k", "100"),
            Tuple.of("n", "l", "100"),
            Tuple.of("@", "aeiou", "20"),
            Tuple.of("@", "AIOW", "35"),
            Tuple.of("i", "e", "25"),
            Tuple.of("i", "I", "25"),
            Tuple.of("e", "a", "30"),
            Tuple.of("a", "A", "25"),
            Tuple.of("a", "o", "35"),
            Tuple.of("o", "O", "25"),
            Tuple.of("o", "u", "35"),
            Tuple.of("u", "O", "35"),
            Tuple.of("e", "A", "30"),
            Tuple.of("i", "A", "40"),
            Tuple.of("W", "O", "30"),
            Tuple.of("W", "a", "30"),
            Tuple.of("W", "u", "30"),
            Tuple.of("a", "I", "35"),
            Tuple.of("a", "u", "30"));

    private static final Table TABLE = new Table();

    private Sound() {}

    private static int far(char one, char other) {
        boolean vowel = isVowel(one);
        return vowel != isVowel(other) ? VOWEL_FOR_CONSONANT : vowel ? OTHER_VOWEL : OTHER_CONSONANT;
    }

    static boolean isVowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }

    /** What it costs to hear one for the other. */
    static int instead(char one, char other) {
        return TABLE.cost(one, other);
    }

    /** What it costs to miss or to add it. */
    static int missed(char sound) {
        return switch (sound) {
            case '@' -> 35;
            case 'r', 'h', 'j', 'w' -> 40;
            case 'd', 't' -> 80;
            default -> isVowel(sound) ? 60 : 110;
        };
    }

    /** The class of a consonant in an outline, {@link #NONE} for what an outline leaves out. */
    static char outline(char sound) {
        return switch (sound) {
            case 'p', 'b' -> 'p';
            case 't', 'd' -> 't';
            case 'k', 'g' -> 'k';
            case 'f', 'v', 'T' -> 'f';
            case 's', 'z', 'S', 'C', 'J' -> 's';
            case 'm', 'n' -> 'n';
            case 'l' -> 'l';
            case 'r' -> 'r';
            default -> NONE;
        };
    }

    /** All pairs, in steps of five; the first of the list counts. */
    private static final class Table {

        private static final int SIZE = 128;
        private static final int STEP = 5;

        private final byte[][] costs = new byte[SIZE][SIZE];

        Table() {
            for (int i = 0; i < SIZE; i++) {
                for (int j = 0; j < SIZE; j++) {
                    costs[i][j] = (byte) (i == j ? 0 : far((char) i, (char) j) / STEP);
                }
            }
            NEAR.reverse().forEach(each -> near(each._1(), each._2(), (byte) (Integer.parseInt(each._3()) / STEP)));
        }

        int cost(char one, char other) {
            return costs[one & (SIZE - 1)][other & (SIZE - 1)] * STEP;
        }

        private void near(String some, String others, byte cost) {
            for (int i = 0; i < some.length(); i++) {
                for (int j = 0; j < others.length(); j++) {
                    if (some.charAt(i) != others.charAt(j)) {
                        costs[some.charAt(i)][others.charAt(j)] = cost;
                        costs[others.charAt(j)][some.charAt(i)] = cost;
                    }
                }
            }
        }
    }
}
