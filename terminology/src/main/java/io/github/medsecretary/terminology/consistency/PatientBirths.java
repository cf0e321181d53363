package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates of birth in a letter that are not the record's, or, where the record tells none, not the first one of the
 * letter. Day and month in the other order are a slip in the United Kingdom, where the day stands first; elsewhere either
 * order will do.
 */
final class PatientBirths {

    private PatientBirths() {}

    static Seq<Finding> in(Reading reading, DocumentContext context, RuleId rule) {
        Seq<LabelledDates.Labelled> births = LabelledDates.of(reading).of(LabelledDates.Label.BIRTH);
        Optional<LocalDate> born = context.patient()
                .birthDate()
                .or(() -> births.headOption().map(LabelledDates.Labelled::day).toJavaOptional());
        boolean ordered = context.jurisdiction().equals(Jurisdiction.GB);
        return born.<Seq<Finding>>map(day -> births.map(LabelledDates.Labelled::date)
                        .appendAll(NamedBirths.of(reading, context))
                        .distinctBy(WrittenDate::span)
                        .reject(date -> date.isOf(day) || (!ordered && isExchanged(date, day)))
                        .map(date -> finding(date, day, reading, rule)))
                .orElse(List.empty());
    }

    private static boolean isExchanged(WrittenDate date, LocalDate born) {
        return !date.named() && date.swapped().isOf(born);
    }

    private static Finding finding(WrittenDate date, LocalDate born, Reading reading, RuleId rule) {
        Edit recorded = Edit.replace(
                date.span(),
                DateForm.of(date, reading.text().quote(date.span())).write(born));
        return isExchanged(date, born)
                ? new IdentityQuestion(
                                rule, "The day and month of the date of birth are the wrong way round.", Severity.WARN)
                        .about(date.span(), Optional.of(recorded))
                : new IdentityQuestion(rule, "The date of birth in the letter is not the one in the record.")
                        .about(date.span(), Optional.of(recorded));
    }
}
