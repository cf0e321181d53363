package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks about sentences of the letter before that stand in this one unchanged and tell what was true then: "today",
 * "yesterday", a value of that day. It needs the letter before ({@link DocumentContext#previous}). What is true for long
 * may be said again.
 */
final class CopyForwardRule implements Rule<Reading, DocumentContext> {

    private static final Phrases OF_THE_DAY = Phrases.of("""
            today|yesterday|this morning|this afternoon|this evening|this week|last week|last night|tomorrow|next week
            at present|currently|days ago|in clinic|two weeks ago|next month|this month|last month|at the moment
            weeks ago|since i last saw|since her last|since his last|since last seen|on examination|blood pressure|weight
            """);

    private static final WordSet MARKS = WordSet.of("today's", "tonight");
    private static final int SHORTEST = 6;

    @Override
    public RuleId id() {
        return ConsistencyRules.COPY_FORWARD;
    }

    @Override
    public String summary() {
        return "This passage about the day of a visit is word for word as in the previous letter.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        if (context.previous().isEmpty()) {
            return List.empty();
        }
        run.steps(reading.words().count());
        Set<String> before = sentences(context.previous().get());
        var found = new ArrayList<Finding>();
        for (Span sentence : reading.document().sentences()) {
            Span place = trimmed(sentence, reading.text());
            if (before.contains(plain(reading.text().quote(place))) && isOfItsDay(place, reading)) {
                found.add(new Question(
                                id(),
                                summary(),
                                "This stands word for word in the previous letter. Is it true of this visit as well, please?")
                        .answeredBy(
                                Answer.keeping("Yes: it is true of this visit as well"),
                                Answer.leavingOpen("No: I will correct it"))
                        .about(place, List.empty(), 0.7));
            }
        }
        return Array.ofAll(found);
    }

    // Parted more finely than a letter's sentences are, as it is only looked up in.
    private static Set<String> sentences(ClinicalText text) {
        Set<String> all = new TreeSet<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = ((c == '.' || c == '!' || c == '?')
                            && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1))))
                    || c == '\n';
            if (ends || i + 1 == text.length()) {
                all.add(plain(text.quote(Span.of(from, i + 1))));
                from = i + 1;
            }
        }
        all.remove("");
        return all;
    }

    private static String plain(String sentence) {
        var kept = new StringBuilder();
        sentence.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static Span trimmed(Span sentence, ClinicalText text) {
        int start = sentence.start();
        int end = sentence.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Span.of(start, end);
    }

    private static boolean isOfItsDay(Span place, Reading reading) {
        var words = reading.words();
        int first = words.firstFrom(place.start());
        int last = words.firstFrom(place.end());
        boolean day = false;
        for (int i = first; i < last; i++) {
            day |= OF_THE_DAY.isAt(i, words) || MARKS.isAt(i, words);
        }
        boolean dated = Dates.of(reading).exists(date -> place.encloses(date.span()));
        return last - first >= SHORTEST && (day || dated);
    }
}
