package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A row about strengths, with its cells as they are compared with letters.
 *
 * @param row the row
 * @param amounts its strengths
 * @param forms its words for the form
 */
record KnownStrength(StrengthRow row, Seq<Amount> amounts, Seq<String> forms) {

    private static final int FORM_BEFORE = 3;

    static KnownStrength of(StrengthRow row) {
        return new KnownStrength(
                row,
                row.amounts().flatMap(each -> Amount.parse(each).stream().toList()),
                row.form().isEmpty() ? List.empty() : List.of(row.form().split("\\|", -1)));
    }

    /** Whether it is about whatever is given of the medicine. */
    boolean isOfAny() {
        return amounts.isEmpty() && forms.isEmpty();
    }

    /** Whether it is about what a clause tells before an interval. */
    boolean isOf(DoseClause clause, WrittenInterval interval, Words words) {
        return hasForm(clause.first(), interval.first(), words)
                && (amounts.isEmpty()
                        || clause.amounts()
                                .filter(each -> each.first() < interval.first())
                                .exists(each -> amounts.exists(each.amount()::isAsMuchAs)));
    }

    private boolean hasForm(int from, int to, Words words) {
        return forms.isEmpty()
                || List.range(Math.max(0, from - FORM_BEFORE), to).exists(i -> forms.contains(words.folded(i)));
    }

    /** Whether it is given at an interval. What is given each day nobody gives once a year: that is of a test. */
    boolean isFor(DoseInterval interval) {
        boolean far = row.given().contains(DoseInterval.DAY) && interval.compareTo(DoseInterval.MONTH) > 0;
        return far || row.given().contains(interval);
    }
}
