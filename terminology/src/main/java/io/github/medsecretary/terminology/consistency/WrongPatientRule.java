package io.github.medsecretary.terminology.consistency;

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
import java.time.LocalDate;
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
        String text = reading.text().value();
        run.steps(text.length() / 16 + 1);
        var found = new ArrayList<Finding>();
        context.patient().nhsNumber().ifPresent(recorded -> {
            if (NhsNumber.parse(recorded).isLeft()) {
                found.add(finding("The NHS number in the record is not a valid one.", Span.of(0, 0)));
            }
            String digits = digits(recorded);
            reading.document()
                    .passages(PassageKind.NHS_NUMBER)
                    .filter(span -> !digits(reading.text().quote(span)).equals(digits))
                    .forEach(span -> found.add(finding("The letter has another NHS number than the record.", span)));
        });
        return List.ofAll(found)
                .appendAll(otherNumbers(reading, context))
                .appendAll(otherBirths(reading, context))
                .appendAll(OtherNames.in(reading, context)
                        .map(span -> finding("The letter has another name than the record.", span)));
    }

    // Without a record, two numbers or two dates of birth in one letter are one too many.
    private Seq<Finding> otherNumbers(Reading reading, DocumentContext context) {
        Seq<Span> numbers = reading.document().passages(PassageKind.NHS_NUMBER);
        if (context.patient().nhsNumber().isPresent() || numbers.size() < 2) {
            return List.empty();
        }
        String first = digits(reading.text().quote(numbers.head()));
        return numbers.tail()
                .filter(span -> !digits(reading.text().quote(span)).equals(first))
                .map(span -> finding("The letter has two NHS numbers.", span));
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

    private Seq<Finding> otherBirths(Reading reading, DocumentContext context) {
        Seq<LabelledDates.Labelled> births = LabelledDates.of(reading).of(LabelledDates.Label.BIRTH);
        Optional<LocalDate> born = context.patient()
                .birthDate()
                .or(() -> births.headOption().map(LabelledDates.Labelled::day).toJavaOptional());
        return births.filter(each -> !born.filter(each::mayBe).isPresent())
                .map(each -> each.date().span())
                .appendAll(NamedBirths.others(reading, context).map(WrittenDate::span))
                .distinct()
                .map(span -> finding("The letter has another date of birth than the record.", span));
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
