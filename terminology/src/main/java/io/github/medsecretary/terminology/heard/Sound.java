package io.github.medsecretary.terminology.heard;

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

    private static final byte[][] TABLE = new byte[128][128];
    // The first of each pair of groups is as far from the second as the number says.
    private static final String[][] NEAR = {
        {"p", "b", "40"},
        {"t", "d", "35"},
        {"k", "g", "40"},
        {"f", "v", "40"},
        {"s", "z", "10"},
        {"S", "C", "40"},
        {"S", "J", "50"},
        {"C", "J", "40"},
        {"m", "n", "50"},
        {"T", "f", "40"},
        {"T", "t", "50"},
        {"T", "s", "60"},
        {"T", "d", "60"},
        {"T", "v", "60"},
        {"v", "b", "60"},
        {"s", "S", "45"},
        {"z", "S", "50"},
        {"s", "C", "70"},
        {"z", "J", "60"},
        {"l", "r", "70"},
        {"w", "r", "60"},
        {"w", "v", "70"},
        {"C", "k", "60"},
        {"C", "t", "60"},
        {"J", "g", "60"},
        {"J", "d", "60"},
        {"S", "k", "90"},
        {"ptk", "ptk", "85"},
        {"bdg", "bdg", "85"},
        {"ptk", "bdg", "110"},
        {"fsST", "fsST", "80"},
        {"j", "J", "60"},
        {"s", "k", "100"},
        {"n", "l", "100"},
        {"@", "aeiou", "20"},
        {"@", "AIOW", "35"},
        {"i", "e", "25"},
        {"i", "I", "25"},
        {"e", "a", "30"},
        {"a", "A", "25"},
        {"a", "o", "35"},
        {"o", "O", "25"},
        {"o", "u", "35"},
        {"u", "O", "35"},
        {"e", "A", "30"},
        {"i", "A", "40"},
        {"W", "O", "30"},
        {"W", "a", "30"},
        {"W", "u", "30"},
        {"a", "I", "35"},
        {"a", "u", "30"}
    };

    static {
        for (int i = 0; i < 128; i++) {
            for (int j = 0; j < 128; j++) {
                TABLE[i][j] = (byte) (i == j ? 0 : far((char) i, (char) j) / 5);
            }
        }
        for (int i = NEAR.length - 1; i >= 0; i--) {
            near(NEAR[i][0], NEAR[i][1], (byte) (Integer.parseInt(NEAR[i][2]) / 5));
        }
    }

    private Sound() {}

    private static int far(char one, char other) {
        boolean vowel = isVowel(one);
        return vowel != isVowel(other) ? VOWEL_FOR_CONSONANT : vowel ? OTHER_VOWEL : OTHER_CONSONANT;
    }

    private static void near(String some, String others, byte cost) {
        for (int i = 0; i < some.length(); i++) {
            for (int j = 0; j < others.length(); j++) {
                if (some.charAt(i) != others.charAt(j)) {
                    TABLE[some.charAt(i)][others.charAt(j)] = cost;
                    TABLE[others.charAt(j)][some.charAt(i)] = cost;
                }
            }
        }
    }

    static boolean isVowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }

    /** What it costs to hear one for the other. */
    static int instead(char one, char other) {
        return TABLE[one & 127][other & 127] * 5;
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
}
