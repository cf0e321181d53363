package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.github.medsecretary.terminology.spelling.Spelling;
import io.github.medsecretary.terminology.spelling.Suggestion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;

/**
 * Asks about a word that no list knows, and that is not built as a word of medicine is, where another is close and far
 * likelier. Names, short forms, addresses and quotations are passed over, and so is whatever has a capital within a
 * sentence.
 */
final class SpellingRule implements ParagraphRule {

    private static final double SURE = 0.95;
    private static final double PER_EDIT = 0.1;
    private static final int MOST = 5;
    private static final int MOST_ASKED = 2;

    private final Spelling spelling;

    SpellingRule(Spelling spelling) {
        this.spelling = spelling;
    }

    @Override
    public RuleId id() {
        return ReviewRules.SPELLING;
    }

    @Override
    public String summary() {
        return "This word is in no dictionary; a word that is spelt much like it is.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        Words words = reading.words();
        run.steps(reading.endAsked() - reading.firstAsked());
        var found = new ArrayList<Finding>();
        BitSet usual = spelling.usual(reading);
        for (int i = usual.nextClearBit(reading.firstAsked()); i < reading.endAsked(); i = usual.nextClearBit(i + 1)) {
            String written = words.isMark(i) ? "" : words.written(i);
            Span span = words.span(i);
            if (!written.isEmpty() && isUnlisted(written, reading, span)) {
                Seq<Suggestion> doubts = spelling.doubts(written);
                if (!doubts.isEmpty()) {
                    found.add(finding(span, written, doubts, context));
                }
            }
        }
        return List.ofAll(found);
    }

    // Nearly all small words are listed, which is quicker told than whether one is of running text; names are not.
    private boolean isUnlisted(String written, Reading reading, Span span) {
        return Character.isLowerCase(written.charAt(0))
                ? !spelling.isListed(written) && Prose.isWord(written, reading, span)
                : Prose.isWord(written, reading, span) && !spelling.isListed(written);
    }

    private Finding finding(Span span, String written, Seq<Suggestion> doubts, DocumentContext context) {
        Seq<Edit> edits = doubts.map(each -> spelt(each.word(), context))
                .distinct()
                .take(MOST)
                .map(each -> Edit.replace(span, LetterCase.like(written, each)));
        return Finding.builder()
                .rule(id())
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(summary())
                .span(span)
                .suggestions(edits)
                .query(Query.of(
                        "“" + written + "” is in no dictionary. How should it be spelt, please?",
                        edits.take(MOST_ASKED)
                                .map(edit -> Answer.changing(edit.replacement(), edit))
                                .append(Answer.keeping(written))))
                .confidence(SURE - PER_EDIT * doubts.head().edits())
                .build();
    }

    private String spelt(String word, DocumentContext context) {
        Optional<String> local = Optional.empty();
        if (context.jurisdiction().equals(Jurisdiction.GB)) {
            local = spelling.british(word);
        } else if (context.jurisdiction().equals(Jurisdiction.US)) {
            local = spelling.american(word);
        }
        return local.orElse(word);
    }
}
