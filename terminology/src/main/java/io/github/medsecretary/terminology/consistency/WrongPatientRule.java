package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.PassageKind;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Compares the NHS numbers, dates of birth and names that a letter holds with the record's, and where the record tells
 * none, the numbers and dates of birth with each other.
 */
final class WrongPatientRule implements Rule<Reading, DocumentContext> {

    @Override
    public RuleId id() {
        return ConsistencyRules.WRONG_PATIENT;
    }

    @Override
    public String summary() {
        return "The patient's details do not agree with the record.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.text().length() / 16 + 1);
        return recordedNumber(context)
                .appendAll(numbers(reading, context))
                .appendAll(PatientBirths.in(reading, context, id()))
                .appendAll(OtherNames.in(reading, context)
                        .map(span -> new IdentityQuestion(id(), "The name in the letter is not the one in the record.")
                                .about(span, RecordedName.of(context).flatMap(name -> name.like(span, reading)))));
    }

    private Seq<Finding> recordedNumber(DocumentContext context) {
        boolean wrong = context.patient()
                .nhsNumber()
                .filter(recorded -> NhsNumber.parse(recorded).isLeft())
                .isPresent();
        return wrong
                ? List.of(new IdentityQuestion(id(), "The NHS number in the record is not a valid one.")
                        .about(Span.of(0, 0), Optional.empty()))
                : List.empty();
    }

    private Seq<Finding> numbers(Reading reading, DocumentContext context) {
        Seq<Span> numbers = reading.document().passages(PassageKind.NHS_NUMBER);
        return context.patient()
                .nhsNumber()
                .map(recorded -> numbers.filter(
                                span -> !digits(reading.text().quote(span)).equals(digits(recorded)))
                        .map(span -> new IdentityQuestion(
                                        id(), "The NHS number in the letter is not the one in the record.")
                                .about(span, grouped(recorded, reading.text().quote(span), span))))
                .orElseGet(() -> amongThemselves(numbers, reading));
    }

    // Without a record, two numbers in one letter are one too many, and one that can't be is told.
    private Seq<Finding> amongThemselves(Seq<Span> numbers, Reading reading) {
        var seen = new ArrayList<Finding>();
        String first = "";
        for (Span span : numbers) {
            String digits = digits(reading.text().quote(span));
            if (NhsNumber.parse(digits).isLeft()) {
                seen.add(new IdentityQuestion(id(), "The NHS number in the letter is not a valid one.")
                        .about(span, Optional.empty()));
            } else if (!first.isEmpty() && !digits.equals(first)) {
                seen.add(new IdentityQuestion(id(), "The letter has two different NHS numbers.")
                        .about(span, Optional.empty()));
            }
            first = first.isEmpty() ? digits : first;
        }
        return List.ofAll(seen);
    }

    // The recorded digits in the groups that the letter has them in; a recorded number that is none is not proposed.
    private static Optional<Edit> grouped(String recorded, String written, Span span) {
        String digits = digits(recorded);
        if (NhsNumber.parse(recorded).isLeft()) {
            return Optional.empty();
        }
        var out = new StringBuilder();
        int next = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            out.append(Character.isDigit(c) ? digits.charAt(next++) : c);
        }
        return Optional.of(Edit.replace(span, out.toString()));
    }

    private static String digits(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
