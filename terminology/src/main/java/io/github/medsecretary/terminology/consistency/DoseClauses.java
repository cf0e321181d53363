package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one {@link DoseClause}: word by word from the medicine to the next one, the end of the sentence, or somebody else.
 * Belongs to one thread.
 */
final class DoseClauses {

    private static final int REACH = 14;
    private static final int NEAR = 20;

    private static final Derivation<Seq<DoseClause>> ALL = DoseClauses::all;

    private final Reading reading;
    private final Words words;
    private final Mention<Drug> drug;
    private final int limit;
    private final List<WrittenDose> amounts = new ArrayList<>();
    private final List<WrittenInterval> intervals = new ArrayList<>();
    private WrittenDose dose;
    private int own;
    // The last one so far; 0 before any.
    private int mark;
    private boolean dosed;
    // Somebody else was named before a dose.
    private boolean strange;
    // The dose stands away from the name.
    private boolean apart;
    private boolean refused;
    private boolean changed;

    private DoseClauses(Mention<Drug> drug, int next, Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.drug = drug;
        this.limit = Math.min(Math.min(next, words.sentenceEnd(drug.last())), drug.last() + 1 + REACH);
        this.own = limit;
    }

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
                clauses.add(new DoseClauses(drugs.get(i), next, reading).read());
            }
        }
        return Array.ofAll(clauses);
    }

    // Not every medicine of a part of a letter that is read again after an edit.
    private static boolean isNear(Mention<Drug> drug, Reading reading) {
        return reading.firstAsked() - drug.last() <= NEAR && drug.first() - reading.endAsked() <= NEAR;
    }

    private DoseClause read() {
        changed = DoseWords.isChanged(drug.first(), words);
        int at = drug.last() + 1;
        while (at < limit && !isEnd(at)) {
            turn(at);
            at = told(at) + 1;
        }
        own = Math.min(own, at);
        return new DoseClause(drug, own, Option.of(dose), Array.ofAll(amounts), Array.ofAll(intervals));
    }

    private boolean isEnd(int at) {
        return DoseWords.isEnd(at, words) || (dosed && DoseWords.isOther(at, words));
    }

    // What a word says of those behind it.
    private void turn(int at) {
        strange |= DoseWords.isOther(at, words);
        boolean refusing = DoseWords.isRefusing(at, words);
        refused |= refusing;
        changed |= DoseWords.isStep(at, limit, words) || (dosed && DoseWords.isPast(at, words));
        mark = words.isMark(at) ? at : mark;
        apart |= (mark == at && !isBetween(at)) || words.folded(at).equals("in");
        if (own == limit && (refusing || DoseWords.isJoining(at, words))) {
            own = at;
        }
    }

    // "Digoxin: 125 micrograms" and "digoxin (125 micrograms)", not "Digoxin, Zantac 150 mg".
    private boolean isBetween(int mark) {
        return mark == drug.last() + 1
                && mark + 1 < limit
                && WrittenNumber.at(mark + 1, limit, words).isPresent();
    }

    // Takes an amount or an interval that begins at a word, and tells the last word of it.
    private int told(int at) {
        WrittenDose amount = WrittenDose.at(at, limit, reading).orElse(null);
        boolean ofMedicine = amount != null && amount.amount().isOfMedicine();
        boolean again = dosed;
        dosed |= ofMedicine || (!strange && WrittenNumber.at(at, limit, words).isPresent());
        WrittenInterval interval = dosed ? WrittenInterval.at(at, limit, words).orElse(null) : null;
        if (interval != null) {
            if (!refused && !changed) {
                intervals.add(interval);
            }
            return interval.last();
        }
        if (amount == null) {
            return at;
        }
        if (again && isListed(amount)) {
            own = Math.min(own, mark);
        }
        take(amount);
        // A word that is no unit may be the first one of an interval.
        return ofMedicine ? amount.last() : at;
    }

    // "…, multivitamins 1 tablet": the next one of a list.
    private boolean isListed(WrittenDose amount) {
        return mark > 0 && mark < amount.first() - 1 && !amount.amount().unit().equals("times");
    }

    private void take(WrittenDose amount) {
        amounts.add(amount);
        if (dose == null && amount.isMass() && own == limit && !apart) {
            dose = amount;
        }
        // "… was increased to 15 mg daily": that is how it is given now.
        changed &= !(amount.amount().isOfMedicine() && DoseWords.isTo(amount.first() - 1, limit, words));
    }
}
