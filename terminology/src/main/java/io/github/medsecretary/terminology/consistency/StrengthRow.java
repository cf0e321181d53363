package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * At which intervals certain strengths of a medicine are given: any other is asked about. What harm came of are strengths
 * that are made for a week or a month and were given each day.
 *
 * @param medicine its approved name, in lower case
 * @param amounts the strengths, in words of a letter, as {@code 70 mg}; empty if it is so of any dose
 * @param form a word in the letter that tells the form, as {@code patch}; empty if any
 * @param given the intervals at which they are given
 * @param source where that is told
 */
public record StrengthRow(String medicine, Seq<String> amounts, String form, Seq<DoseInterval> given, String source) {

    /** A row that tells of at least one interval, and of strengths only that are numbers with a unit. */
    public StrengthRow {
        Objects.requireNonNull(medicine);
        Objects.requireNonNull(form);
        Objects.requireNonNull(source);
        amounts = List.ofAll(amounts);
        given = List.ofAll(given);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("A strength is given at some interval.");
        }
        if (amounts.exists(each -> Amount.parse(each).isEmpty())) {
            throw new IllegalArgumentException("A strength is a number with its unit.");
        }
    }
}
