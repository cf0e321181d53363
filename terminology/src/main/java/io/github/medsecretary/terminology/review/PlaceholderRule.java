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
    private static final int CROSSES = 4;
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
    // What a template says to whoever fills it in, and both of two wordings of which one was to be struck out.
    private static final Seq<Seq<String>> LEFT_OVER = List.of(
            List.of("delete", "as", "applicable"),
            List.of("delete", "as", "appropriate"),
            List.of("delete", "as", "necessary"),
            List.of("delete", "if", "not", "applicable"),
            List.of("insert", "text", "here"),
            List.of("enter", "text", "here"),
            List.of("click", "here", "to", "enter"),
            List.of("click", "or", "tap"),
            List.of("type", "here"),
            List.of("text", "here"),
            List.of("choose", "an", "item"),
            List.of("lorem", "ipsum"),
            List.of("he", "she"),
            List.of("his", "her"),
            List.of("him", "her"),
            List.of("himself", "herself"),
            List.of("mr", "mrs"));
    private static final WordSet LEFT_OVER_FIRST =
            WordSet.of(LEFT_OVER.map(Seq::head).toJavaArray(String[]::new));
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
        return List.ofAll(found).appendAll(blanks(reading.words())).appendAll(leftOver(reading));
    }

    // Letters, blanks and most marks lie between.
    private static boolean mayBegin(char c) {
        return c > '\'' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c <= '{' || c == '«');
    }

    private static int placeholderEnd(String text, int at) {
        return switch (text.charAt(at)) {
            case '_' -> run(text, at, 3);
            case '*' -> run(text, at, 3);
            case '?' -> run(text, at, 3);
            case '[' -> note(text, at, "]");
            case '<' -> text.startsWith("<<", at) ? field(text, at, ">>") : note(text, at, ">");
            case '«' -> field(text, at, "»");
            case '(' -> unheard(text, at);
            case 'X' -> crosses(text, at);
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

    // A field of a mail merge that was never filled.
    private static int field(String text, int at, String closing) {
        int close = closing(text, at, closing);
        return close < 0 || text.substring(at, close).indexOf('\n') >= 0 ? at : close + closing.length();
    }

    private static int unheard(String text, int at) {
        int close = closing(text, at, ")");
        boolean is = close > 0
                && UNHEARD.contains(text.substring(at + 1, close).strip().toLowerCase(java.util.Locale.ROOT));
        return is ? close + 1 : at;
    }

    // Crosses for figures, as in a date, but neither the chromosomes of a karyotype nor part of a word.
    private static int crosses(String text, int at) {
        int end = at;
        int count = 0;
        while (end < text.length() && "X/.-".indexOf(text.charAt(end)) >= 0) {
            count += text.charAt(end) == 'X' ? 1 : 0;
            end++;
        }
        while (text.charAt(end - 1) != 'X') {
            end--;
        }
        boolean before =
                at == 0 || !(Character.isLetterOrDigit(text.charAt(at - 1)) || ",/".indexOf(text.charAt(at - 1)) >= 0);
        boolean after = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return count >= CROSSES && before && after ? end : at;
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

    private Seq<Finding> leftOver(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        for (int i = 0; i < words.count(); i++) {
            if (LEFT_OVER_FIRST.isAt(i, words)) {
                int length = leftOver(i, reading);
                if (length > 0) {
                    found.add(finding(words.span(i, i + length - 1)));
                }
            }
        }
        return List.ofAll(found);
    }

    private static int leftOver(int index, Reading reading) {
        Words words = reading.words();
        for (Seq<String> each : LEFT_OVER) {
            boolean fits = index + each.size() <= words.count();
            for (int i = 0; fits && i < each.size(); i++) {
                fits = words.folded(index + i).equals(each.get(i));
            }
            if (fits
                    && (each.size() > 2
                            || !isPair(each)
                            || isStroke(words.span(index), words.span(index + 1), reading))) {
                return each.size();
            }
        }
        return 0;
    }

    private static boolean isPair(Seq<String> words) {
        return words.get(1).startsWith("her")
                || words.get(1).equals("she")
                || words.get(1).equals("mrs");
    }

    private static boolean isStroke(Span one, Span other, Reading reading) {
        return one.end() + 1 == other.start() && reading.text().value().charAt(one.end()) == '/';
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
