package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Mention;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a letter tells of a medicine behind its name, up to the next one: how much, and how often. Read once for all that is
 * asked about doses.
 *
 * @param drug the medicine
 * @param own where something else is joined to it, or it is told how it isn't given; how it is given stands before that
 * @param doses the first mass that is its own, and those that it is changed to
 * @param shared whether a dose is all of a day's together, of which a part is given at once
 * @param amounts all numbers with the words behind them
 * @param intervals how often it is given, after a dose; not those of a refusal, of a change in steps, or of what was
 */
record DoseClause(
        Mention<Drug> drug,
        int own,
        Seq<WrittenDose> doses,
        boolean shared,
        Seq<WrittenDose> amounts,
        Seq<WrittenInterval> intervals) {

    /** The index of its first word. */
    int first() {
        return drug.last() + 1;
    }

    /** The first of its doses, if any. */
    Option<WrittenDose> dose() {
        return doses.headOption();
    }

    /** The medicine's approved name. */
    String medicine() {
        return drug.entries().head().entry().name();
    }
}
