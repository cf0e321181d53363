package io.github.medsecretary.terminology.heard;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;

/**
 * How a word sounds in British English as far as its spelling tells, one character for each sound.
 *
 * <p>Consonants are {@code p b t d k g f v s z m n l r w j h}, {@code T} (thin), {@code S} (ship, vision), {@code C}
 * (chin), {@code J} (gin); vowels {@code a e i o u}, {@code A} (day), {@code I} (eye), {@code O} (go), {@code W} (now)
 * and {@code @} (the weak vowel). Medical Greek is read as clinicians do: {@code ph} f, {@code ps} s, {@code ch} k,
 * {@code ae} and {@code oe} ee. An r is heard before a vowel only. Stress is not told by spelling, so vowels are rough.
 */
final class Pronunciation {

    private static final int LONGEST = 40;

    private final String word;
    private final StringBuilder sounds = new StringBuilder();

    private Pronunciation(String word) {
        this.word = word;
    }

    /** The sounds of words in small letters; whatever is no letter parts words. */
    static String of(String words) {
        var all = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean inWord = i < words.length() && isPart(words.charAt(i));
            if (!inWord) {
                if (i > start) {
                    append(all, ofWord(plain(words, start, i)));
                }
                start = i + 1;
            }
        }
        return ended(all);
    }

    /** An r that is heard if a vowel follows. */
    private static final char LINKING_R = '~';

    /** What is heard if nothing follows. */
    static String ended(StringBuilder sounds) {
        int last = sounds.length() - 1;
        boolean linking = last >= 0 && sounds.charAt(last) == LINKING_R;
        return linking ? sounds.substring(0, last) : sounds.toString();
    }

    /** The sounds of one word that is followed by others: it may end in an r that links it to the next. */
    static String linking(String word) {
        return ofWord(plain(word, 0, word.length()));
    }

    /** One run of sounds after another; a sound that ends the one and begins the other is said once. */
    static void append(StringBuilder sounds, String more) {
        int last = sounds.length() - 1;
        if (last >= 0 && !more.isEmpty() && sounds.charAt(last) == LINKING_R) {
            sounds.setLength(last);
            sounds.append(Sound.isVowel(more.charAt(0)) ? "r" : "");
        }
        boolean twice = !sounds.isEmpty()
                && !more.isEmpty()
                && sounds.charAt(sounds.length() - 1) == more.charAt(0)
                && !Sound.isVowel(more.charAt(0));
        sounds.append(more, twice ? 1 : 0, more.length());
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c) || c == '\'';
    }

    private static String plain(String words, int start, int end) {
        var letters = new StringBuilder();
        for (int i = start; i < end && letters.length() < LONGEST; i++) {
            char c = plain(words.charAt(i));
            if (c != '\'') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'ö', 'ô', 'ó', 'ò' -> 'o';
            case 'ü', 'û', 'ú' -> 'u';
            case 'ä', 'à', 'á', 'â', 'å' -> 'a';
            case 'ç' -> 's';
            case 'ï', 'î', 'í' -> 'i';
            default -> c;
        };
    }

    private static String ofWord(String word) {
        var pronunciation = new Pronunciation(word);
        pronunciation.run();
        return pronunciation.sounds.toString();
    }

    private void run() {
        int at = start();
        while (at < word.length()) {
            int ending = ending(at);
            at += ending > 0 ? ending : isVowelLetter(at) ? vowels(at) : consonants(at);
        }
    }

    // Letters that are silent where a word begins.
    private int start() {
        for (String silent : new String[] {"ps", "pn", "pt", "kn", "gn", "wr", "mn", "ts"}) {
            if (word.startsWith(silent)) {
                return 1;
            }
        }
        if (word.startsWith("x")) {
            say('z');
            return 1;
        }
        if (word.startsWith("eu") || (word.startsWith("u") && openAfter(0))) {
            say('j');
            return 0;
        }
        return 0;
    }

    private boolean openAfter(int at) {
        return at + 2 < word.length() && !isVowelLetter(at + 1) && isVowelLetter(at + 2);
    }

    private boolean is(int at, String letters) {
        return word.startsWith(letters, at);
    }

    private boolean ends(int at, String letters) {
        return at + letters.length() == word.length() && is(at, letters);
    }

    private char letter(int at) {
        return at >= 0 && at < word.length() ? word.charAt(at) : ' ';
    }

    private boolean isVowelLetter(int at) {
        char c = letter(at);
        return "aeiou".indexOf(c) >= 0 || (c == 'y' && at > 0);
    }

    private void say(String some) {
        for (int i = 0; i < some.length(); i++) {
            say(some.charAt(i));
        }
    }

    private void say(char sound) {
        boolean twice = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound;
        if (!twice) {
            sounds.append(sound);
        }
    }

    // How many letters of a common ending were read, none if there is none.
    private int ending(int at) {
        if (at == 0) {
            return 0;
        }
        for (Tuple2<String, String> each : ENDINGS) {
            if (is(at, each._1())) {
                say(each._2());
                return each._1().length();
            }
        }
        if (ends(at, "es") && at > 1 && "sxz".indexOf(letter(at - 1)) < 0 && !isVowelLetter(at - 1)) {
            say(is(at - 1, "l") || is(at - 1, "t") || is(at - 1, "d") ? "iz" : "z");
            return 2;
        }
        if (ends(at, "e")) {
            return 1;
        }
        return 0;
    }

    private static final Vector<Tuple2<String, String>> ENDINGS = Vector.of(
            Tuple.of("tion", "S@n"),
            Tuple.of("sion", "S@n"),
            Tuple.of("cian", "S@n"),
            Tuple.of("cious", "S@s"),
            Tuple.of("tious", "S@s"),
            Tuple.of("tial", "S@l"),
            Tuple.of("cial", "S@l"),
            Tuple.of("ture", "C@"),
            Tuple.of("sure", "S@"),
            Tuple.of("ious", "i@s"),
            Tuple.of("ous", "@s"),
            Tuple.of("ism", "iz@m"),
            Tuple.of("psy", "psi"),
            Tuple.of("que", "k"));

    private int consonants(int at) {
        char c = letter(at);
        char next = letter(at + 1);
        if (c == next && c != 'c') {
            return doubled(at, c);
        }
        return switch (c) {
            case 'c' -> c(at);
            case 'p' -> pair(at, 'h', "f", "p");
            case 't' -> t(at);
            case 's' -> s(at);
            case 'g' -> g(at);
            case 'd' -> is(at, "dge") || is(at, "dgi") ? one(2, "J") : one(1, "d");
            case 'k' -> pair(at, 'h', "k", "k");
            case 'q' -> next == 'u' ? one(2, "kw") : one(1, "k");
            case 'r' -> r(at);
            case 'w' -> w(at);
            case 'h' -> one(1, isVowelLetter(at + 1) || next == 'y' ? "h" : "");
            case 'x' -> one(1, "ks");
            case 'j' -> one(1, "J");
            case 'y' -> one(1, isVowelLetter(at + 1) ? "j" : "i");
            case 'n' -> next == 'g' && !isVowelLetter(at + 2) && at + 2 >= word.length() ? one(2, "n") : one(1, "n");
            case 'm' -> ends(at, "mb") ? one(2, "m") : one(1, "m");
            case 'l' -> one(1, silentL(at) ? "" : "l");
            case 'b', 'f', 'v', 'z' -> one(1, Character.toString(c));
            default -> 1;
        };
    }

    private boolean silentL(int at) {
        return letter(at - 1) == 'a' && (letter(at + 1) == 'k' || (letter(at + 1) == 'm' && at + 2 == word.length()));
    }

    private int one(int letters, String some) {
        say(some);
        return letters;
    }

    private int pair(int at, char second, String both, String alone) {
        return letter(at + 1) == second ? one(2, both) : one(1, alone);
    }

    private int doubled(int at, char c) {
        if (c == 'r') {
            int letters = letter(at + 2) == 'h' ? 3 : 2;
            return one(letters, isVowelLetter(at + letters) ? "r" : "");
        }
        return one(2, c == 'g' ? "g" : c == 's' ? "s" : Character.toString(c));
    }

    private boolean isSoft(int at) {
        char c = letter(at);
        return c == 'e' || c == 'i' || c == 'y' || is(at, "ae") || is(at, "oe");
    }

    private int c(int at) {
        if (is(at, "ch")) {
            return one(2, hard(at) ? "k" : "C");
        }
        if (is(at, "cc")) {
            return one(2, isSoft(at + 2) ? "ks" : "k");
        }
        if (is(at, "ck") || is(at, "cq")) {
            return one(1, "");
        }
        return one(1, isSoft(at + 1) ? "s" : "k");
    }

    // Greek in the middle of a word and before l, r and o; English where a word begins or ends.
    private boolean hard(int at) {
        char next = letter(at + 2);
        if (at == 0) {
            return next == 'l' || next == 'r' || (next == 'o' && !is(2, "oose") && !is(2, "oice")) || next == 'y';
        }
        boolean end = at + 2 >= word.length() || ends(at + 2, "es") || ends(at + 2, "ed") || ends(at + 2, "ing");
        return (letter(at - 1) != 't' && (!end || is(at - 2, "sto"))) || (ends(at, "che") && letter(at - 1) == 'a');
    }

    private int t(int at) {
        if (is(at, "th")) {
            return one(2, "T");
        }
        if (is(at, "tch")) {
            return one(3, "C");
        }
        return one(1, "t");
    }

    private int s(int at) {
        if (is(at, "sch")) {
            return one(3, "sk");
        }
        if (is(at, "sh")) {
            return one(2, "S");
        }
        if (is(at, "sc") && isSoft(at + 2)) {
            return one(2, "s");
        }
        boolean between = isVowelLetter(at - 1) && isVowelLetter(at + 1);
        boolean plural = at > 1 && at + 1 == word.length() && !"ptkfus".contains("" + letter(at - 1));
        boolean greek = ends(at, "sis") || ends(at, "ses") || (plural && letter(at - 1) == 'i');
        return one(1, (between && !greek) || (plural && !greek) ? "z" : "s");
    }

    private int g(int at) {
        if (is(at, "gh")) {
            return one(2, at == 0 ? "g" : "");
        }
        if (ends(at, "gm")) {
            return one(2, "m");
        }
        if (is(at, "gn") && at + 2 == word.length()) {
            return one(2, "n");
        }
        return one(1, isSoft(at + 1) ? "J" : "g");
    }

    private int r(int at) {
        int letters = letter(at + 1) == 'h' ? 2 : 1;
        boolean heard = isVowelLetter(at + letters) && !(ends(at + letters, "e") && at > 0);
        boolean linking = at + letters == word.length() || ends(at + letters, "e");
        return one(letters, heard ? "r" : linking ? "~" : "");
    }

    private int w(int at) {
        if (is(at, "wh")) {
            return one(2, "w");
        }
        return one(1, isVowelLetter(at + 1) ? "w" : "");
    }

    private int vowels(int at) {
        for (Tuple2<String, String> each : VOWELS) {
            if (is(at, each._1())) {
                say(each._2());
                return each._1().length();
            }
        }
        char c = letter(at);
        if (c == 'y' && isGreek(at)) {
            say('I');
        } else if (letter(at + 1) == 'r' && !isVowelLetter(at + 2) && letter(at + 2) != 'r') {
            say(c == 'a' ? 'a' : c == 'o' ? 'o' : '@');
        } else if (isLong(at)) {
            say(
                    switch (c) {
                        case 'a' -> 'A';
                        case 'i', 'y' -> 'I';
                        case 'o' -> 'O';
                        case 'e' -> 'i';
                        default -> 'u';
                    });
        } else if (at + 1 == word.length()) {
            say(c == 'a' ? '@' : c == 'o' ? 'O' : c == 'u' ? 'u' : word.length() < 4 && c == 'y' ? 'I' : 'i');
        } else {
            say(c == 'y' ? 'i' : c);
        }
        return 1;
    }

    // Hydro-, hyper-, thyro-, gynae-, psycho-, myo-.
    private boolean isGreek(int at) {
        return is(at - 1, "hydr")
                || is(at - 1, "hyp")
                || is(at - 1, "hyr")
                || is(at - 1, "gyn")
                || is(at - 1, "syc")
                || is(at - 1, "myo")
                || is(at - 1, "myel");
    }

    // A vowel, a consonant and a silent e.
    private boolean isLong(int at) {
        boolean one = at + 2 < word.length() && !isVowelLetter(at + 1) && letter(at + 2) == 'e';
        boolean silent = at + 3 == word.length() || (at + 4 == word.length() && "sd".indexOf(letter(at + 3)) >= 0);
        boolean medicine = (ends(at, "ine") && word.length() > 5) || (ends(at, "ice") && word.length() > 6);
        return one && silent && !medicine;
    }

    private static final Vector<Tuple2<String, String>> VOWELS = Vector.of(
            Tuple.of("eigh", "A"),
            Tuple.of("augh", "o"),
            Tuple.of("ough", "O"),
            Tuple.of("igh", "I"),
            Tuple.of("oea", "i"),
            Tuple.of("eau", "O"),
            Tuple.of("aeo", "iO"),
            Tuple.of("eye", "I"),
            Tuple.of("aer", "er"),
            Tuple.of("eer", "i@r"),
            Tuple.of("ae", "i"),
            Tuple.of("oe", "i"),
            Tuple.of("ee", "i"),
            Tuple.of("ea", "i"),
            Tuple.of("ei", "i"),
            Tuple.of("eu", "u"),
            Tuple.of("ew", "u"),
            Tuple.of("ey", "i"),
            Tuple.of("ai", "A"),
            Tuple.of("ay", "A"),
            Tuple.of("au", "o"),
            Tuple.of("aw", "o"),
            Tuple.of("oa", "O"),
            Tuple.of("oo", "u"),
            Tuple.of("oi", "oi"),
            Tuple.of("oy", "oi"),
            Tuple.of("ou", "W"),
            Tuple.of("ow", "O"),
            Tuple.of("ia", "i@"),
            Tuple.of("io", "iO"),
            Tuple.of("iu", "iu"),
            Tuple.of("ie", "i"),
            Tuple.of("eo", "iO"),
            Tuple.of("ua", "ua"),
            Tuple.of("ue", "u"),
            Tuple.of("ui", "ui"),
            Tuple.of("yo", "iO"),
            Tuple.of("ya", "i@"));
}
