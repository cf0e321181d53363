package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * More of a medicine than a table says is given each day, where more may be given once: clopidogrel 750 mg daily is ten times
 * its dose, although 600 mg begin a treatment. All that is taken in a day, as "3 g daily" may be taken in parts.
 */
final class RegularDoses {

    private static final int FARTHEST = 9;
    private static final int BESIDE = 3;

    private final Map<String, DailyMaximumRow> byMedicine;

    RegularDoses(Seq<DailyMaximumRow> rows) {
        byMedicine = HashMap.ofEntries(rows.map(row -> Tuple.of(row.medicine(), row)));
    }

    /** What a medicine of a reading is given too much of; the next one's words are its own. */
    Option<Finding> about(Mention<Drug> drug, int limit, Reading reading) {
        Option<DailyMaximumRow> known =
                byMedicine.get(drug.entries().head().entry().name());
        return known.flatMap(row -> WrittenDose.first(
                        drug.last() + 1, Math.min(limit, drug.last() + 1 + FARTHEST), reading)
                .filter(dose -> dose.milligrams().exists(mass -> mass.compareTo(row.milligrams()) > 0))
                .filter(dose -> isEachDay(dose, limit, reading))
                .map(dose -> new Question(
                                ConsistencyRules.UNIT,
                                "This is more than is given each day.",
                                "Is this the dose that is meant?")
                        .about(dose.span(), List.of(drug.span()), 0.9, List.of(row.source()))));
    }

    // "750 mg once daily", "20 mg at night".
    private static boolean isEachDay(WrittenDose dose, int limit, Reading reading) {
        Words words = reading.words();
        int from = words.firstFrom(dose.span().end());
        for (int i = from; i < Math.min(Math.min(words.count(), from + BESIDE), limit + BESIDE); i++) {
            boolean each = WrittenInterval.at(i, words.count(), words)
                    .filter(written -> written.interval() == DoseInterval.DAY)
                    .isPresent();
            if (each) {
                return true;
            }
            if (words.isMark(i) && !words.folded(i).equals(",")) {
                return false;
            }
        }
        return false;
    }
}
