package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.reading.WordSet;
import java.util.Locale;

/**
 * Gaps that stand in brackets: notes to the typist and fields of a template. Each tells where one ends that begins at an
 * offset, or the offset if none does.
 */
final class BracketedGaps {

    private static final int LONGEST_NOTE = 60;

    private static final WordSet NOTES = WordSet.of(
            "inaudible",
            "blank",
            "unclear",
            "missing",
            "xyz",
            "name",
            "date",
            "dose",
            "result",
            "value",
            "insert",
            "indistinct",
            "to follow",
            "tbc",
            "unknown word",
            "?");
    // What fields of a template are called by their first or last word.
    private static final WordSet FIELDS = WordSet.of(
            "name",
            "surname",
            "forename",
            "firstname",
            "title",
            "date",
            "time",
            "address",
            "postcode",
            "surgery",
            "practice",
            "hospital",
            "ward",
            "consultant",
            "clinician",
            "doctor",
            "gp",
            "number",
            "drug",
            "medication",
            "medicine",
            "dose",
            "side",
            "diagnosis",
            "procedure",
            "result",
            "value",
            "findings",
            "recipient",
            "signature",
            "specialty",
            "field",
            "text",
            "insert",
            "enter",
            "select",
            "choose",
            "delete",
            "specify",
            "complete",
            "add",
            "fill",
            "type");
    private static final int MOST_WORDS_OF_A_FIELD = 4;
    // What a typist couldn't hear is put in round brackets as well; little else that stands in them is a gap.
    private static final WordSet UNHEARD = WordSet.of(
            "inaudible", "indistinct", "unintelligible", "unclear", "?", "??", "word missing", "sounds like");

    private BracketedGaps() {}

    /** "[inaudible]", "<date>", "[GP surname]", "[...]". */
    static int note(String text, int at, String closing) {
        int close = closing(text, at, closing);
        if (close < 0) {
            return at;
        }
        String inside = text.substring(at + 1, close).strip().toLowerCase(Locale.ROOT);
        boolean note = NOTES.contains(inside) || beginsWithNote(inside);
        return note || isField(inside) || inside.isEmpty() || inside.chars().allMatch(c -> "._ x".indexOf(c) >= 0)
                ? close + 1
                : at;
    }

    private static boolean beginsWithNote(String inside) {
        for (int blank = inside.indexOf(' '); blank >= 0; blank = inside.indexOf(' ', blank + 1)) {
            if (NOTES.contains(inside.substring(0, blank))) {
                return true;
            }
        }
        return false;
    }

    // "[GP surname]", "[insert date]"; longer ones are remarks of the author's.
    private static boolean isField(String inside) {
        String[] words = inside.split("\\s+", -1);
        return words.length <= MOST_WORDS_OF_A_FIELD
                && inside.chars().allMatch(c -> Character.isLetter(c) || " /'_-".indexOf(c) >= 0)
                && (FIELDS.contains(words[0]) || FIELDS.contains(words[words.length - 1]));
    }

    /** A field of a mail merge that was never filled. */
    static int field(String text, int at, String closing) {
        int close = closing(text, at, closing);
        return close < 0 || text.substring(at, close).indexOf('\n') >= 0 ? at : close + closing.length();
    }

    /** "(inaudible)". */
    static int unheard(String text, int at) {
        int close = closing(text, at, ")");
        boolean is = close > 0
                && UNHEARD.contains(text.substring(at + 1, close).strip().toLowerCase(Locale.ROOT));
        return is ? close + 1 : at;
    }

    /** "{{name}}". */
    static int hole(String text, int at) {
        int close = closing(text, at, "}}");
        return close < 0 ? at : close + 2;
    }

    // No further than a note may be long: a text of opening brackets alone is read once, not once for each of them.
    private static int closing(String text, int at, String closing) {
        int limit = Math.min(text.length(), at + LONGEST_NOTE + closing.length());
        int close = text.substring(at, limit).indexOf(closing);
        return close < 0 ? -1 : at + close;
    }
}
