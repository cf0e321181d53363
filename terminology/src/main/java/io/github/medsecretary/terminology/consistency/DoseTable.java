package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What can't be meant of a medicine: routes it is never given by, frequencies it is never given at, strengths that are
 * given at other intervals, and more than is given each day. A practice or a vendor may bring its own; what is more than is
 * ever given at once is the lexicon's to tell. Implementations are immutable.
 */
@FunctionalInterface
public interface DoseTable {

    /** Its rows, in any order. */
    Seq<DoseRow> rows();

    /** Strengths that are made for an interval, in any order; none unless it tells some. */
    default Seq<StrengthRow> strengths() {
        return List.empty();
    }

    /** The most that is given each day, the last row of a medicine counting; none unless it tells some. */
    default Seq<DailyMaximumRow> dailyMaxima() {
        return List.empty();
    }

    /**
     * This table and another one, put over it. What either excludes is excluded, and at an interval that either tells of a
     * strength it may be given: these rows add up. The most of a medicine is one number, so that of the other table
     * replaces this one's, be it more or less.
     */
    default DoseTable and(DoseTable other) {
        Seq<String> replaced = other.dailyMaxima().map(DailyMaximumRow::medicine);
        return new DoseRows(
                List.ofAll(rows()).appendAll(other.rows()),
                List.ofAll(strengths()).appendAll(other.strengths()),
                List.ofAll(dailyMaxima())
                        .reject(each -> replaced.contains(each.medicine()))
                        .appendAll(other.dailyMaxima()));
    }

    /**
     * The built-in table: never events and warnings that the NHS has published (NHS England, Never Events list 2018:
     * methotrexate daily, wrong route; NPSA 2006 on methotrexate; NPSA 2008 on vinca alkaloids) and medicines that the
     * BNF knows by mouth only, strengths that are made for a week, a month or another interval, and the most that is given
     * each day, these with their sources. For a pharmacist to check.
     */
    static DoseTable uk() {
        return UkDoses.TABLE;
    }
}
