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
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** Compares the NHS numbers that a letter holds with the record's. */
final class WrongPatientRule implements Rule<Reading, DocumentContext> {

    private static final int DIGITS = 10;

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
            numbers(text)
                    .filter(span -> !text.substring(span.start(), span.end())
                            .replaceAll("[^0-9]", "")
                            .equals(digits))
                    .forEach(span -> found.add(finding("The letter has another NHS number than the record.", span)));
        });
        return List.ofAll(found);
    }

    // Ten digits, in one piece or in groups of three, three and four, that are valid as an NHS number.
    private static Seq<Span> numbers(String text) {
        var found = new ArrayList<Span>();
        int at = 0;
        while (at < text.length()) {
            int end = isDigit(text, at) ? numberEnd(text, at) : -1;
            if (end > 0 && NhsNumber.parse(text.substring(at, end)).isRight()) {
                found.add(Span.of(at, end));
            }
            at = Math.max(end, afterDigits(text, at));
        }
        return List.ofAll(found);
    }

    private static int afterDigits(String text, int at) {
        int next = at + 1;
        while (isDigit(text, at) && isDigit(text, next)) {
            next++;
        }
        return next;
    }

    private static int numberEnd(String text, int start) {
        int digits = 0;
        int at = start;
        while (at < text.length() && digits < DIGITS) {
            boolean gap = isSeparator(text.charAt(at)) && (digits == 3 || digits == 6) && isDigit(text, at + 1);
            if (!isDigit(text, at) && !gap) {
                return -1;
            }
            digits += gap ? 0 : 1;
            at++;
        }
        return digits == DIGITS && !isDigit(text, at) ? at : -1;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '\u00a0';
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
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
