package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** The clauses about doses of a letter's medicines, read once for all rules that ask. */
final class DoseClauses {

    // As far as a clause reaches, and a little more.
    private static final int NEAR = 20;

    private static final Derivation<Seq<DoseClause>> ALL = DoseClauses::all;

    private DoseClauses() {}

    /** Those of all medicines near what is asked about, in their order. */
    static Seq<DoseClause> of(Reading reading) {
        return reading.derived(ALL);
    }

    private static Seq<DoseClause> all(Reading reading) {
        Seq<Mention<Drug>> drugs = reading.mentions(Drug.class);
        var clauses = new ArrayList<DoseClause>();
        for (int i = 0; i < drugs.size(); i++) {
            if (isNear(drugs.get(i), reading)) {
                int next = i + 1 < drugs.size()
                        ? drugs.get(i + 1).first()
                        : reading.words().count();
                clauses.add(DoseClauseReader.read(drugs.get(i), next, reading));
            }
        }
        return Array.ofAll(clauses);
    }

    // Not every medicine of a part of a letter that is read again after an edit.
    private static boolean isNear(Mention<Drug> drug, Reading reading) {
        return reading.firstAsked() - drug.last() <= NEAR && drug.first() - reading.endAsked() <= NEAR;
    }
}
