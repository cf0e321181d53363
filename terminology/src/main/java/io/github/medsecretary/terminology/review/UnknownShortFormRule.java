package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.shortform.Initials;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import io.github.medsecretary.terminology.shortform.UnknownForms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

/**
 * Asks, once a letter for each, about short forms that nothing explains, and proposes what they may be: words of the
 * letter with these first letters, or a known short form of which two letters have changed places.
 */
final class UnknownShortFormRule implements Rule<Reading, DocumentContext> {

    private final UnknownForms unknown;

    UnknownShortFormRule(Dictionary dictionary) {
        this.unknown = UnknownForms.of(dictionary);
    }

    @Override
    public RuleId id() {
        return ReviewRules.UNKNOWN_SHORT_FORM;
    }

    @Override
    public String summary() {
        return "This abbreviation is not a known one, and the letter does not explain it.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        Map<String, Seq<Span>> forms = unknown.in(reading, LocalDefinitions.in(reading));
        if (forms.isEmpty()) {
            return List.empty();
        }
        var initials = Initials.of(reading);
        var found = new ArrayList<Finding>();
        forms.forEach((form, places) -> found.add(finding(form, places, candidates(form, reading, initials))));
        return List.ofAll(found);
    }

    private Seq<String> candidates(String form, Reading reading, Initials initials) {
        Seq<String> phrases = List.ofAll(initials.of(form).stream())
                .map(span -> reading.text().quote(span).toLowerCase(Locale.ROOT));
        return phrases.appendAll(unknown.lookalikes(form));
    }

    private Finding finding(String form, Seq<Span> places, Seq<String> candidates) {
        Span span = places.head();
        Seq<Edit> edits = candidates.map(each -> Edit.replace(span, each));
        return Finding.builder()
                .rule(id())
                .severity(Severity.INFO)
                .disposition(Disposition.ASK)
                .message(summary())
                .span(span)
                .related(places.tail())
                .suggestions(edits)
                .query(Query.of(
                        "What does “" + form + "” stand for, please?",
                        edits.map(edit -> Answer.changing(edit.replacement(), edit))))
                .confidence(candidates.isEmpty() ? 0.5 : 0.7)
                .build();
    }
}
