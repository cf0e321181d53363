package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What can't be meant of a medicine: routes it is never given by, frequencies it is never given at, and strengths that are
 * given at other intervals. A practice or a vendor may bring its own; largest doses are the lexicon's. Implementations are
 * immutable.
 */
@FunctionalInterface
public interface DoseTable {

    /** Its rows, in any order. */
    Seq<DoseRow> rows();

    /** Strengths that are made for an interval, in any order; none unless it tells some. */
    default Seq<StrengthRow> strengths() {
        return List.empty();
    }

    /** This table and another one's rows. */
    default DoseTable and(DoseTable other) {
        return new DoseRows(
                List.ofAll(rows()).appendAll(other.rows()),
                List.ofAll(strengths()).appendAll(other.strengths()));
    }

    /**
     * The built-in table: never events and warnings that the NHS has published (NHS England, Never Events list 2018:
     * methotrexate daily, wrong route; NPSA 2006 on methotrexate; NPSA 2008 on vinca alkaloids) and medicines that the
     * BNF knows by mouth only, and strengths that are made for a week, a month or another interval, each with its source. For
     * a pharmacist to check.
     */
    static DoseTable uk() {
        return UkDoses.TABLE;
    }
}
