package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.heard.HeardTerms;
import io.github.medsecretary.terminology.heard.Hearing;
import io.github.medsecretary.terminology.heard.Misheard;
import io.github.medsecretary.terminology.heard.NumberTwin;
import io.github.medsecretary.terminology.heard.NumberTwins;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Preparation;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.spelling.Spelling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** Asks about words that are odd where they stand and sound like a term that is not. */
final class DictationRule implements Rule<Reading, DocumentContext> {

    private static final Parameter MARGIN = new Parameter(
            "margin", "Hundredths of a natural-log-odds unit by which what was said must fit better.", 400, 0, 2000);

    private static final double NUMBER = 0.6;

    // The speller knows many more words than the notes that usage was learnt from.
    private static final Preparation<Hearing> HEARING =
            layers -> Hearing.of(HeardTerms.of(layers)).knowing(Spelling.of(layers)::isKnown);

    private final Dictionary dictionary;
    private final NumberTwins numbers = new NumberTwins();

    DictationRule(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public RuleId id() {
        return ReviewRules.DICTATION;
    }

    @Override
    public String summary() {
        return "These words make no sense here, but sound like a medical term that would.";
    }

    @Override
    public Seq<Parameter> parameters() {
        return List.of(MARGIN);
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        return dictionary
                .prepared(HEARING)
                .misheard(reading, run.value(MARGIN) / 100.0, run::step)
                .reject(each -> isConfusable(each, reading) || isPlural(each, reading))
                .map(each -> finding(each, reading))
                .appendAll(numbers.in(reading).map(each -> finding(each, reading)));
    }

    // A word of a set of confusable ones is asked about by that set's own rule; several words that hold one are not.
    private static boolean isConfusable(Misheard misheard, Reading reading) {
        return reading.mentions(Confusable.class)
                .exists(each -> each.span().start() <= misheard.place().start()
                        && misheard.place().end() <= each.span().end());
    }

    // A plural is another form, not another thing that was said.
    private static boolean isPlural(Misheard misheard, Reading reading) {
        String quote = reading.text().quote(misheard.place());
        return misheard.said().exists(each -> singular(each).equals(singular(quote)));
    }

    private static String singular(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("s\\b", "");
    }

    // Which of the two was said, only the clinician knows.
    private Finding finding(NumberTwin number, Reading reading) {
        String quote = reading.text().quote(number.place());
        Edit edit = Edit.replace(number.place(), LetterCase.like(quote, number.twin()));
        return Finding.builder()
                .rule(id())
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message("Another number that sounds like this one would fit better here.")
                .span(number.place())
                .related(List.ofAll(number.other().stream().toList()))
                .suggestions(List.of(edit))
                .query(Query.of(
                        "Did you say “" + edit.replacement() + "” rather than “" + quote + "”?",
                        List.of(Answer.changing(edit.replacement(), edit), Answer.keeping(quote))))
                .evidence(List.of(number.about()))
                .confidence(NUMBER)
                .build();
    }

    private Finding finding(Misheard misheard, Reading reading) {
        String quote = reading.text().quote(misheard.place());
        Seq<String> said =
                misheard.said().map(each -> LetterCase.like(quote, each)).distinct();
        Seq<Edit> edits = said.map(each -> Edit.replace(misheard.place(), each));
        return Finding.builder()
                .rule(id())
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(summary())
                .span(misheard.place())
                .suggestions(edits)
                .query(Query.of(
                        "Did you say “" + said.head() + "” where the letter has “" + quote + "”?",
                        edits.map(each -> Answer.changing(each.replacement(), each))
                                .append(Answer.keeping(quote))))
                .evidence(misheard.evidence())
                .confidence(confidence(misheard.margin()))
                .build();
    }

    // The parts of the margin are not independent, so that their sum says more than is known.
    private static double confidence(double margin) {
        return Math.min(0.98, 1 / (1 + Math.exp(1 - 0.3 * margin)));
    }
}
