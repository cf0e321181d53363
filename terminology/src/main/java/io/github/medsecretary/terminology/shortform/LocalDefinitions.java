package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The short forms that a text defines: {@code long form (SF)}.
 *
 * <p>The long form is found backwards from the bracket as Schwartz and Hearst describe (Pacific Symposium on
 * Biocomputing 2003): each character of the short form must occur in order, the first at the start of a word, within
 * at most twice as many words as the short form has characters, and never across a sentence's end. Immutable and
 * thread-safe.
 */
public final class LocalDefinitions {

    private static final int LONGEST_SHORT_FORM = 10;

    private final ClinicalText text;
    private final Seq<Definition> definitions;

    private LocalDefinitions(ClinicalText text, Seq<Definition> definitions) {
        this.text = text;
        this.definitions = definitions;
    }

    /** The definitions in a text. */
    public static LocalDefinitions in(ClinicalText text) {
        var found = new ArrayList<Definition>();
        String value = text.value();
        for (int open = value.indexOf('('); open >= 0; open = value.indexOf('(', open + 1)) {
            int close = closing(value, open);
            if (close > 0) {
                defined(value, open, close).ifPresent(found::add);
            }
        }
        return new LocalDefinitions(text, List.ofAll(found));
    }

    /** Every definition, in the order of the text. */
    public Seq<Definition> toSeq() {
        return definitions;
    }

    /** The first definition of a short form, in exactly its case, or its plural in s. */
    public Optional<Definition> of(String shortForm) {
        return definitions
                .find(each -> same(text.quote(each.shortForm()), shortForm))
                .toJavaOptional();
    }

    private static boolean same(String defined, String used) {
        return defined.equals(used) || used.equals(defined + "s") || defined.equals(used + "s");
    }

    private static int closing(String value, int open) {
        int limit = Math.min(value.length(), open + LONGEST_SHORT_FORM + 2);
        for (int i = open + 1; i < limit; i++) {
            char c = value.charAt(i);
            if (c == ')') {
                return i;
            }
            if (c == '(' || c == '\n' || c == ';' || c == ',') {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Definition> defined(String value, int open, int close) {
        String shortForm = value.substring(open + 1, close);
        if (!isShortForm(shortForm)) {
            return Optional.empty();
        }
        int end = open;
        while (end > 0 && value.charAt(end - 1) == ' ') {
            end--;
        }
        int earliest = earliest(value, end, Math.min(shortForm.length() + 5, shortForm.length() * 2));
        int start = longFormStart(shortForm, value, earliest, end);
        return start < 0 || end - start <= shortForm.length()
                ? Optional.empty()
                : Optional.of(new Definition(Span.of(open + 1, close), Span.of(start, end)));
    }

    private static boolean isShortForm(String text) {
        return text.length() >= 2
                && Character.isLetterOrDigit(text.charAt(0))
                && text.chars().anyMatch(Character::isLetter)
                && text.indexOf(' ') < 0;
    }

    // The start of the words that may belong to the long form.
    private static int earliest(String value, int end, int words) {
        int at = end;
        int seen = 0;
        while (at > 0 && seen < words) {
            char before = value.charAt(at - 1);
            if (before == '\n' || before == ';' || before == '(' || (before == '.' && isSpaceAt(value, at))) {
                return at;
            }
            if (isSpaceAt(value, at - 1) && at < end && !isSpaceAt(value, at)) {
                seen++;
            }
            at--;
        }
        return at;
    }

    private static boolean isSpaceAt(String value, int at) {
        return at < value.length() && value.charAt(at) == ' ';
    }

    private static int longFormStart(String shortForm, String value, int earliest, int end) {
        int at = end - 1;
        for (int s = shortForm.length() - 1; s >= 0; s--) {
            char wanted = Character.toLowerCase(shortForm.charAt(s));
            if (!Character.isLetterOrDigit(wanted)) {
                continue;
            }
            while (at >= earliest
                    && (Character.toLowerCase(value.charAt(at)) != wanted || (s == 0 && !startsWord(value, at)))) {
                at--;
            }
            if (at < earliest) {
                return -1;
            }
            at--;
        }
        return at + 1;
    }

    private static boolean startsWord(String value, int at) {
        return at == 0 || !Character.isLetterOrDigit(value.charAt(at - 1));
    }
}
