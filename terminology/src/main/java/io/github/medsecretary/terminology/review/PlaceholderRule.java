package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
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
import java.util.BitSet;

/**
 * Finds what was to be filled in and isn't: rules of underscores, bracketed notes to the typist, "was blank", and what a
 * template says to whoever fills it in.
 */
final class PlaceholderRule implements ParagraphRule {

    private static final WordSet UNITS = WordSet.of("mg", "ml", "g", "mmol", "units", "micrograms", "cm", "mm");
    private static final WordSet BLANK = WordSet.of("blank");
    private static final WordSet LINKS = WordSet.of("was", "is", "of", "at", "were");

    @Override
    public RuleId id() {
        return ReviewRules.PLACEHOLDER;
    }

    @Override
    public String summary() {
        return "Something has been left blank here.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        String text = reading.text().value();
        run.steps(text.length() / 16 + 1);
        Seq<Span> marked = marked(text);
        var within = new BitSet();
        marked.forEach(each -> within.set(each.start(), each.end()));
        // "[blank]" is one gap.
        return marked.appendAll(blanks(reading.words())
                        .appendAll(TemplateWords.in(reading))
                        .reject(each -> within.get(each.start()) && within.nextClearBit(each.start()) >= each.end()))
                .map(this::finding);
    }

    private static Seq<Span> marked(String text) {
        var found = new ArrayList<Span>();
        int at = 0;
        while (at < text.length()) {
            int end = GapMarks.end(text, at);
            if (end > at) {
                found.add(Span.of(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return List.ofAll(found);
    }

    private static Seq<Span> blanks(Words words) {
        var found = new ArrayList<Span>();
        for (int i : words.where(BLANK, 1, words.count())) {
            if (isAlone(i, words) && LINKS.isAt(i - 1, words)) {
                found.add(words.span(i));
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
                .query(Query.of(
                        "Something has been left blank here. What should it say, please?",
                        List.of(
                                Answer.leavingOpen("I will write what belongs here"),
                                Answer.keeping("Nothing: it is right as it stands"))))
                .build();
    }
}
