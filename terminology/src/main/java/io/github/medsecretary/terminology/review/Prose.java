package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;

/** Tells words of running text from what may be a name, a short form or a part of something else. */
final class Prose {

    private static final String JOINED = "-/_@#'\u2019\u2010\u2011\\&+*=";

    private Prose() {}

    /**
     * Whether it is a word by itself, in small letters, or with a capital at the start of a sentence, where it may be
     * read.
     */
    static boolean isWord(String written, Reading reading, Span span) {
        return isSmall(written)
                && isAlone(reading.text(), span)
                && (Character.isLowerCase(written.charAt(0))
                        || reading.document().opensSentence(span.start()))
                && reading.document().isReadable(span);
    }

    // English letters, all of them small but the first: others come from names, or from a text that was read wrongly.
    private static boolean isSmall(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            if (!small && (i > 0 || c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return !written.isEmpty();
    }

    private static boolean isAlone(CharSequence text, Span span) {
        boolean before = span.start() > 0 && JOINED.indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean after = span.end() < text.length() && JOINED.indexOf(text.charAt(span.end())) >= 0;
        boolean code = span.end() + 1 < text.length()
                && text.charAt(span.end()) == '.'
                && Character.isLetterOrDigit(text.charAt(span.end() + 1));
        boolean inside = span.start() > 1
                && text.charAt(span.start() - 1) == '.'
                && Character.isLetterOrDigit(text.charAt(span.start() - 2));
        return !before && !after && !code && !inside;
    }
}
