package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A number with the word behind it, which is its unit if it is the amount of something.
 *
 * @param first the index of its first word
 * @param last the index of its last word
 * @param span number and unit
 * @param unit the unit alone
 * @param amount how much it is
 * @param divided whether it is so much for something that is no interval of doses, as a rate or a concentration
 * @param per the interval that it is so much for, as "mg/day" tells it
 */
record WrittenDose(
        int first, int last, Span span, Span unit, Amount amount, boolean divided, Option<DoseInterval> per) {

    /** The one that begins at a word; its words end before a limit. */
    static Optional<WrittenDose> at(int index, int limit, Reading reading) {
        return WrittenNumber.at(index, limit, reading.words())
                .flatMap(number -> number.joined().isEmpty()
                        ? parted(index, number, limit, reading)
                        : Optional.of(joined(index, number, reading)));
    }

    private static Optional<WrittenDose> parted(int index, WrittenNumber number, int limit, Reading reading) {
        Words words = reading.words();
        int unit = number.last() + 1;
        return unit >= limit || words.isMark(unit)
                ? Optional.empty()
                : Optional.of(of(index, unit, words.span(unit), number.value(), words.folded(unit), reading));
    }

    private static WrittenDose joined(int index, WrittenNumber number, Reading reading) {
        Words words = reading.words();
        // Figures are as long folded as they are written; a unit may not be.
        int figures = words.folded(number.last()).length() - number.joined().length();
        Span unit = Span.of(words.start(number.last()) + figures, words.end(number.last()));
        return of(index, number.last(), unit, number.value(), number.joined(), reading);
    }

    // A lexicon may know "micrograms/hour" as one word.
    private static WrittenDose of(int first, int last, Span place, BigDecimal number, String written, Reading reading) {
        int slash = written.indexOf('/');
        String name = slash < 0 ? written : written.substring(0, slash);
        Span unit = slash < 0 ? place : Span.of(place.start(), place.start() + slash);
        Span span = Span.of(reading.words().start(first), unit.end());
        Option<String> by = slash < 0 ? divisor(last, reading) : Option.some(written.substring(slash + 1));
        Option<DoseInterval> per = by.flatMap(WrittenInterval::per);
        boolean divided = by.isDefined() && per.isEmpty();
        return new WrittenDose(first, last, span, unit, Amount.of(number, name), divided, per);
    }

    // The word behind a stroke.
    private static Option<String> divisor(int unit, Reading reading) {
        Words words = reading.words();
        int end = words.end(unit);
        boolean slash = end < reading.text().length() && reading.text().charAt(end) == '/';
        return Option.when(slash, () -> unit + 1 < words.count() ? words.folded(unit + 1) : "");
    }

    /** The mass; none if the unit is none of mass. */
    Option<BigDecimal> milligrams() {
        return amount.milligrams();
    }

    /** One of so many equal parts of it. */
    WrittenDose part(int parts) {
        BigDecimal number = amount.number().divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64);
        return new WrittenDose(first, last, span, unit, new Amount(number, amount.unit()), divided, per);
    }

    /** Whether it is a mass, and no rate or concentration. */
    boolean isMass() {
        return !divided && milligrams().isDefined();
    }
}
