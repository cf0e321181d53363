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
import io.github.medsecretary.terminology.completeness.Expectations;
import io.github.medsecretary.terminology.completeness.Missing;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Asks for what a letter of its kind holds and this one doesn't, and for the dose of a medicine that is started. */
final class CompletenessRule implements Rule<Reading, DocumentContext> {

    private final Expectations expectations;

    CompletenessRule(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public RuleId id() {
        return ReviewRules.COMPLETENESS;
    }

    @Override
    public String summary() {
        return "Something that a letter of this kind should say is missing.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        return Missing.in(reading, context, expectations)
                .map(this::finding)
                .appendAll(StartedMedicines.withoutDose(reading).map(each -> finding(each, reading)));
    }

    private Finding finding(Missing missing) {
        return Finding.builder()
                .rule(id())
                .severity(missing.expectation().severity())
                .disposition(Disposition.ASK)
                .message(missing.expectation().message())
                .span(missing.place())
                .query(Query.of(
                        missing.expectation().question(),
                        missing.expectation()
                                .answers()
                                .map(Answer::keeping)
                                .appendAll(missing.expectation().toWrite().map(Answer::leavingOpen))))
                .confidence(0.8)
                .build();
    }

    private Finding finding(Mention<Drug> drug, Reading reading) {
        return Finding.builder()
                .rule(id())
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message("A medicine is started, but its dose is not given.")
                .span(drug.span())
                .query(Query.of(
                        "What dose of “" + reading.text().quote(drug.span()) + "” is the patient to take?",
                        List.of(
                                Answer.keeping("The prescriber will decide: no dose is needed here"),
                                Answer.leavingOpen("I will add the dose"))))
                .confidence(0.8)
                .provenance(drug.entries().head().provenance())
                .build();
    }
}
