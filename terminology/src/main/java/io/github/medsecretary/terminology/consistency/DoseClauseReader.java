package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one {@link DoseClause}: word by word from the medicine to the next one, the end of the sentence, or somebody else.
 * Belongs to one thread.
 */
final class DoseClauseReader {

    private static final int REACH = 14;

    private final Reading reading;
    private final Words words;
    private final Mention<Drug> drug;
    private final int limit;
    private final List<WrittenDose> amounts = new ArrayList<>();
    private final List<WrittenInterval> intervals = new ArrayList<>();
    private final List<WrittenDose> doses = new ArrayList<>();
    private int own;
    // The last one so far; 0 before any.
    private int mark;
    private boolean dosed;
    // Somebody else was named before a dose.
    private boolean strange;
    // The dose stands away from the name.
    private boolean apart;
    private boolean joined;
    private boolean refused;
    private boolean changed;
    private boolean shared;
    private boolean total;

    private DoseClauseReader(Mention<Drug> drug, int next, Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.drug = drug;
        this.limit = Math.min(Math.min(next, words.sentenceEnd(drug.last())), drug.last() + 1 + REACH);
        this.own = limit;
    }

    /** What stands between a medicine and the first word of the next one. */
    static DoseClause read(Mention<Drug> drug, int next, Reading reading) {
        return new DoseClauseReader(drug, next, reading).read();
    }

    private DoseClause read() {
        changed = DoseWords.isChanged(drug.first(), words);
        total = DoseWords.isTotal(drug.first(), words);
        int at = drug.last() + 1;
        while (at < limit && !isEnd(at)) {
            turn(at);
            at = told(at) + 1;
        }
        own = Math.min(own, at);
        return new DoseClause(
                drug, own, Array.ofAll(doses), shared || total, Array.ofAll(amounts), Array.ofAll(intervals));
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
        apart |= (mark == at && !isBetween(at)) || DoseWords.isApart(at, words);
        boolean joining = DoseWords.isJoining(at, words);
        joined |= joining;
        shared |= DoseWords.isDivided(at, words);
        total |= DoseWords.beginsTotal(at, words);
        if (own == limit && (refusing || joining)) {
            own = at;
        }
    }

    // "Digoxin: 125 micrograms" and "digoxin (125 micrograms)", not "Digoxin, Zantac 150 mg".
    private boolean isBetween(int index) {
        return index == drug.last() + 1
                && index + 1 < limit
                && WrittenNumber.at(index + 1, limit, words).isPresent();
    }

    // Takes an amount or an interval that begins at a word, and tells the last word of it.
    private int told(int at) {
        WrittenDose amount = WrittenDose.at(at, limit, reading).orElse(null);
        boolean ofMedicine = amount != null && amount.amount().isOfMedicine();
        boolean again = dosed;
        dosed |= ofMedicine || (!strange && WrittenNumber.at(at, limit, words).isPresent());
        WrittenInterval interval = dosed ? WrittenInterval.at(at, limit, words).orElse(null) : null;
        if (interval != null) {
            keep(interval);
            return interval.last();
        }
        if (amount == null) {
            return at;
        }
        if (again && isListed(amount)) {
            own = Math.min(own, mark);
            joined = true;
        }
        take(amount);
        amount.per().filter(each -> ofMedicine).forEach(each -> share(amount, each));
        // A word that is no unit may be the first one of an interval.
        return ofMedicine ? amount.last() : at;
    }

    private void keep(WrittenInterval interval) {
        // "A total of 70 mg a week" is not given once a week.
        boolean summed = total && interval.interval() != DoseInterval.DAY;
        if (!refused && !changed && !summed) {
            intervals.add(interval);
        }
    }

    // "750 mg/day" is all of the day.
    private void share(WrittenDose amount, DoseInterval interval) {
        boolean within = words.end(amount.last()) > amount.span().end();
        int word = within ? amount.last() : Math.min(amount.last() + 1, limit - 1);
        shared = true;
        keep(new WrittenInterval(word, word, interval, true));
    }

    // "…, multivitamins 1 tablet": the next one of a list.
    private boolean isListed(WrittenDose amount) {
        return mark > 0 && mark < amount.first() - 1 && !amount.amount().unit().equals("times");
    }

    private void take(WrittenDose amount) {
        amounts.add(amount);
        boolean whole = DoseWords.isTo(amount.first() - 1, words);
        boolean itsOwn = doses.isEmpty() ? !apart && !DoseWords.isPer(amount.first() - 1, words) : whole;
        if (itsOwn && !joined && amount.isMass()) {
            doses.add(amount);
        }
        // "… was increased to 15 mg daily": that is how it is given now.
        changed &= !(whole && amount.amount().isOfMedicine());
    }
}
