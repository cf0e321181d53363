package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** Finds what was to be filled in and isn't: rules of underscores, bracketed notes to the typist, "was blank". */
final class PlaceholderRule implements ParagraphRule {

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
    private static final WordSet UNITS = WordSet.of("mg", "ml", "g", "mmol", "units", "micrograms", "cm", "mm");
    private static final WordSet BLANK = WordSet.of("blank");
    private static final WordSet LINKS = WordSet.of("was", "is", "of", "at", "were");

    @Override
    public RuleId id() {
        return ReviewRules.PLACEHOLDER;
    }

    @Override
    public String summary() {
        return "Something was to be filled in here and isn't.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        String text = reading.text().value();
        run.steps(text.length() / 16 + 1);
        var found = new ArrayList<Finding>();
        int at = 0;
        while (at < text.length()) {
            int end = mayBegin(text.charAt(at)) ? placeholderEnd(text, at) : at;
            if (end > at) {
                found.add(finding(Span.of(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return List.ofAll(found).appendAll(blanks(reading.words()));
    }

    // Letters, blanks and most marks lie between.
    private static boolean mayBegin(char c) {
        return c > '\'' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && c <= '{';
    }

    private static int placeholderEnd(String text, int at) {
        return switch (text.charAt(at)) {
            case '_' -> run(text, at, 3);
            case '*' -> run(text, at, 3);
            case '?' -> run(text, at, 3);
            case '[' -> note(text, at, "]");
            case '<' -> note(text, at, ">");
            case '{' -> text.startsWith("{{", at) ? hole(text, at) : at;
            default -> at;
        };
    }

    private static int run(String text, int at, int least) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at >= least ? end : at;
    }

    private static int note(String text, int at, String closing) {
        int close = closing(text, at, closing);
        if (close < 0) {
            return at;
        }
        String inside = text.substring(at + 1, close).strip().toLowerCase(java.util.Locale.ROOT);
        boolean note = NOTES.contains(inside) || beginsWithNote(inside);
        return note || inside.isEmpty() || inside.chars().allMatch(c -> "._ x".indexOf(c) >= 0) ? close + 1 : at;
    }

    private static boolean beginsWithNote(String inside) {
        for (int blank = inside.indexOf(' '); blank >= 0; blank = inside.indexOf(' ', blank + 1)) {
            if (NOTES.contains(inside.substring(0, blank))) {
                return true;
            }
        }
        return false;
    }

    private static int hole(String text, int at) {
        int close = closing(text, at, "}}");
        return close < 0 ? at : close + 2;
    }

    // No further than a note may be long: a text of opening brackets alone is read once, not once for each of them.
    private static int closing(String text, int at, String closing) {
        int limit = Math.min(text.length(), at + LONGEST_NOTE + closing.length());
        int close = text.substring(at, limit).indexOf(closing);
        return close < 0 ? -1 : at + close;
    }

    private Seq<Finding> blanks(Words words) {
        var found = new ArrayList<Finding>();
        for (int i : words.where(BLANK, 1, words.count())) {
            if (isAlone(i, words) && LINKS.isAt(i - 1, words)) {
                found.add(finding(words.span(i)));
            }
        }
        return List.ofAll(found);
    }

    private static boolean isAlone(int blank, Words words) {
        int next = blank + 1;
        return next == words.count() || words.isMark(next) || UNITS.isAt(next, words);
    }

    private Finding finding(Span span) {
        return Finding.builder()
                .rule(id())
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(summary())
                .span(span)
                .query(Query.of("What belongs in the gap?", List.empty()))
                .build();
    }
}
