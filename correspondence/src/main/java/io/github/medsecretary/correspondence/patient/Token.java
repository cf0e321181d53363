package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.Locale;

/**
 * A word or mark of a sentence.
 *
 * @param span its place in the text
 * @param written as it stands there
 * @param word in small letters, with straight apostrophes
 */
record Token(Span span, String written, String word) {

    /** What stands beyond the ends of a sentence. */
    static final Token NONE = new Token(Span.of(0, 0), "", "");

    /** The words and marks of a place in a text: letters and digits with apostrophes, hyphens and points within. */
    static Array<Token> of(String text, Span place) {
        var found = new ArrayList<Token>();
        int at = place.start();
        while (at < place.end()) {
            int start = at;
            while (at < place.end() && isWithin(text, at, start)) {
                at++;
            }
            at = at == start ? at + Character.charCount(text.codePointAt(at)) : at;
            String written = text.substring(start, at);
            if (!written.isBlank()) {
                found.add(new Token(
                        Span.of(start, at),
                        written,
                        written.toLowerCase(Locale.ROOT).replace('’', '\'')));
            }
        }
        return Array.ofAll(found);
    }

    private static boolean isWithin(String text, int at, int start) {
        char c = text.charAt(at);
        boolean joint = at > start
                && "'’-.".indexOf(c) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || joint;
    }

    boolean isWord() {
        return !written.isEmpty() && Character.isLetterOrDigit(written.charAt(0));
    }

    boolean isCapital() {
        return !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    }

    /** Whether it is all capitals, as a short form is. */
    boolean isShouted() {
        return written.length() > 1
                && written.equals(written.toUpperCase(Locale.ROOT))
                && !written.equals(written.toLowerCase(Locale.ROOT));
    }

    /** The words in its place, with its capital. */
    String like(String words) {
        return isCapital() ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    }

    /** The place only: the words are the patient's. */
    @Override
    public String toString() {
        return "Token[" + span + "]";
    }
}
