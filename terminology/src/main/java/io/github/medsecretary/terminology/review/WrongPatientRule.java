package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.PassageKind;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** Compares the NHS numbers that a letter holds with the record's. */
final class WrongPatientRule implements Rule<Reading, DocumentContext> {

    @Override
    public RuleId id() {
        return ReviewRules.WRONG_PATIENT;
    }

    @Override
    public String summary() {
        return "What identifies the patient disagrees with the record.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        String text = reading.text().value();
        run.steps(text.length() / 16 + 1);
        var found = new ArrayList<Finding>();
        context.patient().nhsNumber().ifPresent(recorded -> {
            if (NhsNumber.parse(recorded).isLeft()) {
                found.add(finding("The NHS number in the record is not a valid one.", Span.of(0, 0)));
            }
            String digits = recorded.replaceAll("[^0-9]", "");
            reading.document()
                    .passages(PassageKind.NHS_NUMBER)
                    .filter(span -> !text.substring(span.start(), span.end())
                            .replaceAll("[^0-9]", "")
                            .equals(digits))
                    .forEach(span -> found.add(finding("The letter has another NHS number than the record.", span)));
        });
        return List.ofAll(found);
    }

    private Finding finding(String message, Span span) {
        return Finding.builder()
                .rule(id())
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(message)
                .span(span)
                .query(Query.of("Whose letter is this?", List.empty()))
                .build();
    }
}
