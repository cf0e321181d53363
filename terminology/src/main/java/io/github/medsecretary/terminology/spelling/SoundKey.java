package io.github.medsecretary.terminology.spelling;

/**
 * How a word of English or Greek and Latin medicine sounds, roughly: its consonants as they are spoken, and that there
 * are vowels between them. "newmonia" and "pneumonia" have the same key.
 */
final class SoundKey {

    private static final String VOWELS = "aeiouyw";

    private final String word;
    private final StringBuilder key = new StringBuilder();

    private SoundKey(String word) {
        this.word = word;
    }

    static String of(String plain) {
        return new SoundKey(plain).key();
    }

    /** Whether two words have the same consonants, as they are spoken, and begin alike. */
    static boolean isAlike(String one, String other) {
        return one.charAt(0) == other.charAt(0)
                && of(one).replace("a", "").equals(of(other).replace("a", ""));
    }

    private String key() {
        int at = start();
        while (at < word.length()) {
            at = sound(at);
        }
        return key.toString();
    }

    // Letters at the start of a word that are not spoken.
    private int start() {
        for (String silent : new String[] {"pn", "ps", "pt", "kn", "gn", "mn", "wr", "ts"}) {
            if (word.startsWith(silent)) {
                return 1;
            }
        }
        return 0;
    }

    private int sound(int at) {
        char c = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        boolean soft = "eiy".indexOf(next) >= 0 || word.startsWith("ae", at + 1) || word.startsWith("oe", at + 1);
        switch (c) {
            case 'p' -> put(next == 'h' ? 'f' : 'p');
            case 'c' -> put(next == 'h' || !soft ? 'k' : 's');
            case 'g' -> put(soft ? 'j' : 'g');
            case 'q' -> put('k');
            case 'z' -> put('s');
            case 'v' -> put('f');
            case 'x' -> putBoth('k', 's', at);
            case 's' -> put(isHushed(at) ? 'x' : 's');
            case 't' -> put(isHushed(at) ? 'x' : 't');
            case 'h' -> put(at == 0 ? 'h' : ' ');
            case '\'' -> put(' ');
            default -> put(VOWELS.indexOf(c) >= 0 ? 'a' : c);
        }
        return at + 1;
    }

    // The start of "-tion" and "-sion", "-tial" and "-cial".
    private boolean isHushed(int at) {
        return word.startsWith("io", at + 1) || word.startsWith("ia", at + 1);
    }

    private void putBoth(char first, char second, int at) {
        if (at > 0) {
            put(first);
        }
        put(second);
    }

    // What is spoken twice is heard once.
    private void put(char sound) {
        if (sound != ' ' && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
            key.append(sound);
        }
    }
}
