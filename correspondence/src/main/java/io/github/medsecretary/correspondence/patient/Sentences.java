package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * The sentences of a text: up to a full stop, question mark or exclamation mark before white space, or to the end of a
 * line. A title, an initial, "e.g." and the like end none.
 */
final class Sentences {

    private static final Seq<String> SHORTENED = List.of(
            "dr", "mr", "mrs", "ms", "miss", "prof", "st", "e.g", "i.e", "eg", "ie", "approx", "no", "vs", "tel");

    /** Longer than each of them. */
    private static final int LONGEST = 8;

    /** How many closing marks may follow the mark that ends a sentence. */
    private static final int CLOSING = 3;

    private Sentences() {}

    /** Their places, without the white space around them. */
    static Seq<Span> of(String text) {
        List<Span> found = List.empty();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAt(text, i)) {
                found = found.prependAll(trimmed(text, start, i + 1));
                start = i + 1;
            }
        }
        return found.prependAll(trimmed(text, start, text.length())).reverse();
    }

    private static Option<Span> trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Option.when(start < end, Span.of(start, end));
    }

    private static boolean endsAt(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        // A closing quotation mark or bracket belongs to the sentence before it.
        int stop = at;
        while (stop > Math.max(0, at - CLOSING) && "”’\")".indexOf(text.charAt(stop)) >= 0) {
            stop--;
        }
        boolean mark = ".?!".indexOf(text.charAt(stop)) >= 0;
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return mark && last && !(text.charAt(stop) == '.' && isShortened(text, stop));
    }

    private static boolean isShortened(String text, int stop) {
        int start = stop;
        while (start > Math.max(0, stop - LONGEST)
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop);
        // "38 nmol/L."
        boolean unit = start > 0 && text.charAt(start - 1) == '/';
        boolean initial = !unit && word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return initial || SHORTENED.contains(word.toLowerCase(Locale.ROOT));
    }
}
