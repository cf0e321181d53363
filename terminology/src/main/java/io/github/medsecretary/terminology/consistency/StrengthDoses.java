package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * Finds strengths that are told with another interval than they are given at. If one of several intervals fits, nothing is
 * said.
 */
final class StrengthDoses {

    private final Map<String, Seq<KnownStrength>> rows;

    StrengthDoses(Seq<StrengthRow> rows) {
        this.rows =
                TreeMap.ofEntries(rows.groupBy(StrengthRow::medicine).mapValues(each -> each.map(KnownStrength::of)));
    }

    Seq<Finding> check(Reading reading, Seq<DoseClause> clauses) {
        return clauses.reject(clause -> clause.intervals().isEmpty())
                .flatMap(clause -> rows.get(clause.medicine()).flatMap(known -> about(clause, known, reading)));
    }

    private static Option<Finding> about(DoseClause clause, Seq<KnownStrength> known, Reading reading) {
        Words words = reading.words();
        Option<WrittenInterval> asked = clause.intervals().find(WrittenInterval::usual);
        // "Pulmicort, Movicol …": what follows a comma is the dose of another medicine, unless the strength tells.
        boolean listed = words.folded(clause.first()).equals(",");
        return asked.flatMap(interval -> {
            Seq<KnownStrength> told = closest(known.filter(row -> row.isOf(clause, interval, words)))
                    .filter(row -> !listed || !row.amounts().isEmpty());
            boolean fits =
                    told.isEmpty() || told.exists(row -> clause.intervals().exists(each -> row.isFor(each.interval())));
            return fits || !Prescribed.isSo(interval.first(), reading)
                    ? Option.none()
                    : Option.some(new Question(
                                    ConsistencyRules.UNIT,
                                    "This strength is given at another interval.",
                                    "Do you mean the medicine to be given so often, please?")
                            .about(
                                    words.span(interval.first(), interval.last()),
                                    List.of(clause.drug().span()),
                                    0.9,
                                    told.map(each -> each.row().source())));
        });
    }

    // What is told of a strength or a form goes before what is told of the medicine.
    private static Seq<KnownStrength> closest(Seq<KnownStrength> rows) {
        Seq<KnownStrength> special = rows.reject(KnownStrength::isOfAny);
        return special.isEmpty() ? rows : special;
    }
}
