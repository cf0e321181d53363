package io.github.medsecretary.terminology.document;

/** What single characters of a letter are, for all scripts alike. */
final class Chars {

    private Chars() {}

    static boolean isLineEnd(char c) {
        // Nearly all characters are told by the first comparison.
        return (c < ' ' || c > '~')
                && (c == '\n'
                        || c == '\r'
                        || c == '\f'
                        || c == '\u000B'
                        || c == '\u0085'
                        || c == '\u2028'
                        || c == '\u2029');
    }

    static boolean isBlank(char c) {
        if (c > ' ' && c < 127) {
            return false;
        }
        return c == ' ' || c == '\t' || (c > 127 && Character.isSpaceChar(c)) || isLineEnd(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    static boolean isBullet(char c) {
        return c == '-'
                || c == '*'
                || c == '\u2022'
                || c == '\u2013'
                || c == '\u2014'
                || c == '\u00B7'
                || c == '\u25CF';
    }

    /** Whether an offset lies within a text and a word's character stands there. */
    static boolean isWordAt(String text, int at) {
        return at >= 0 && at < text.length() && isWord(text.charAt(at));
    }

    static boolean isDigitAt(String text, int at) {
        return at >= 0 && at < text.length() && isDigit(text.charAt(at));
    }

    static boolean isBlankAt(String text, int at) {
        return at >= 0 && at < text.length() && isBlank(text.charAt(at));
    }

    /** The first offset from which no blank stands, at most the limit. */
    static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of a stretch without the blanks at its end, at least the limit. */
    static int trimmed(String text, int limit, int end) {
        int at = end;
        while (at > limit && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The end of the word that begins at an offset. */
    static int wordEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit && isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
