package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.temporal.ChronoUnit;

/**
 * Dates that stand right behind the patient's name, as letters give the date of birth without saying so: "Mrs Ann Field,
 * 02/04/1961", "Ann FIELD (2.4.61)". What is of about the day of the letter is the day of a visit instead.
 */
final class NamedBirths {

    private static final WordSet BETWEEN = WordSet.of(",", "(", ":", "-", "–", ";");
    private static final int MOST_BETWEEN = 2;
    private static final int NEAR = 400;

    private NamedBirths() {}

    /** All of them; none where the record has no name, or no date of birth. */
    static Seq<WrittenDate> of(Reading reading, DocumentContext context) {
        PatientNames names = PatientNames.of(context);
        boolean known = names.areKnown() && context.patient().birthDate().isPresent();
        return known
                ? Dates.of(reading)
                        .filter(date -> date.year() != null && isNamed(date.word(), names, reading.words()))
                        .reject(date -> isOfLetter(date, context))
                : List.empty();
    }

    private static boolean isNamed(int date, PatientNames names, Words words) {
        int at = date - 1;
        while (at >= 0 && date - at <= MOST_BETWEEN && BETWEEN.isAt(at, words)) {
            at--;
        }
        return at >= 0
                && names.isAt(at, words)
                && Character.isUpperCase(words.written(at).charAt(0));
    }

    private static boolean isOfLetter(WrittenDate date, DocumentContext context) {
        return context.date()
                .filter(today -> date.date()
                        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, today)) <= NEAR)
                        .isPresent())
                .isPresent();
    }
}
