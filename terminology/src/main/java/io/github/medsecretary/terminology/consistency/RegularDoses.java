package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * More of a medicine than a table says is given each day, or a trace of what is given by the gram, where more may be given once: clopidogrel 750 mg daily is ten times
 * its dose, although 600 mg begin a treatment. All that is taken in a day, as "3 g daily" may be taken in parts.
 */
final class RegularDoses {

    private static final int BESIDE = 3;
    private static final BigDecimal GRAM = BigDecimal.valueOf(1_000);
    private static final BigDecimal FEW = BigDecimal.valueOf(200);

    private final Map<String, DailyMaximumRow> byMedicine;

    RegularDoses(Seq<DailyMaximumRow> rows) {
        byMedicine = HashMap.ofEntries(rows.map(row -> Tuple.of(row.medicine(), row)));
    }

    /** What a medicine is given too much of, or next to nothing. */
    Option<Finding> about(DoseClause clause, Reading reading) {
        return byMedicine
                .get(clause.medicine())
                .flatMap(row -> tooMuch(row, clause, reading)
                        .map(dose -> finding("This is more than is given each day.", dose, row, clause))
                        .orElse(() -> tooLittle(row, clause)
                                .map(dose -> finding("This is far less than is given.", dose, row, clause))));
    }

    // More may have been given once, before the most was set lower.
    private static Option<WrittenDose> tooMuch(DailyMaximumRow row, DoseClause clause, Reading reading) {
        return daily(clause)
                .filter(dose -> dose.milligrams().exists(mass -> mass.compareTo(row.milligrams()) > 0))
                .reject(dose -> Assertions.ofSentences(reading).has(dose.first(), Status.HISTORICAL))
                .headOption();
    }

    // "Metformin 1 mg twice daily": of what is given by the gram nobody takes a two-hundredth.
    private static Option<WrittenDose> tooLittle(DailyMaximumRow row, DoseClause clause) {
        return row.milligrams().compareTo(GRAM) < 0
                ? Option.none()
                : daily(clause)
                        .filter(dose -> dose.milligrams()
                                .exists(mass -> mass.multiply(FEW).compareTo(row.milligrams()) < 0))
                        .headOption();
    }

    private static Seq<WrittenDose> daily(DoseClause clause) {
        return clause.doses().filter(dose -> clause.intervals().exists(each -> isEachDay(each, dose)));
    }

    private static Finding finding(String message, WrittenDose dose, DailyMaximumRow row, DoseClause clause) {
        return new Question(ConsistencyRules.UNIT, message, "Is this the dose that you mean, please?")
                .about(dose.span(), List.of(clause.drug().span()), 0.9, List.of(row.source()));
    }

    // "750 mg once daily", "20 mg at night".
    private static boolean isEachDay(WrittenInterval interval, WrittenDose dose) {
        int between = interval.first() - dose.last() - 1;
        return interval.interval() == DoseInterval.DAY && between >= 0 && between < BESIDE;
    }
}
