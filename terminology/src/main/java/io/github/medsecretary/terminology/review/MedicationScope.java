package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import java.util.BitSet;

/**
 * Which sentences speak of giving a medicine: those that name one, or that have a dose and a word of dosing. Trailing
 * zeros and Latin forms are harmless elsewhere, as in laboratory values and sizes.
 */
final class MedicationScope {

    private static final WordSet UNITS = WordSet.of(
            "mg",
            "mgs",
            "g",
            "gm",
            "gms",
            "mcg",
            "ug",
            "µg",
            "μg",
            "ng",
            "micrograms",
            "microgram",
            "milligrams",
            "nanograms",
            "grams",
            "ml",
            "mls",
            "units",
            "unit",
            "u",
            "iu",
            "tablet",
            "tablets",
            "tabs",
            "tab",
            "capsule",
            "capsules",
            "puffs",
            "puff",
            "drops",
            "mmol",
            "cc",
            "mg/kg");

    private static final WordSet DOSING = WordSet.of(
            "daily",
            "od",
            "bd",
            "tds",
            "qds",
            "nocte",
            "mane",
            "prn",
            "po",
            "iv",
            "im",
            "sc",
            "pr",
            "inhaler",
            "tablet",
            "tablets",
            "capsule",
            "capsules",
            "dose",
            "doses",
            "weekly",
            "hourly",
            "bid",
            "tid",
            "qid",
            "qd",
            "qod",
            "orally",
            "injection",
            "injected",
            "infusion",
            "twice",
            "once",
            "prescribed",
            "start",
            "started",
            "commence",
            "commenced",
            "increase",
            "increased",
            "reduce",
            "reduced",
            "insulin",
            "stat",
            "bolus",
            "loading",
            "night",
            "morning",
            "take",
            "takes",
            "taking",
            "given",
            "medication",
            "medications");

    private final Words words;
    private final BitSet medication = new BitSet();
    // The first words of sentences without a medicine that were looked through: most sentences are never asked about.
    private final BitSet lookedThrough = new BitSet();

    MedicationScope(Reading reading) {
        this.words = reading.words();
        for (Mention<Drug> mention : reading.mentions(Drug.class)) {
            if (!medication.get(mention.first())) {
                medication.set(words.sentenceStart(mention.first()), words.sentenceEnd(mention.last()));
            }
        }
    }

    private synchronized boolean isMedication(int word) {
        int start = words.sentenceStart(word);
        if (!medication.get(start) && !lookedThrough.get(start)) {
            lookedThrough.set(start);
            int end = words.sentenceEnd(start);
            medication.set(start, isDosed(start, end) ? Math.max(start, end) : start);
        }
        return medication.get(word);
    }

    private boolean isDosed(int start, int end) {
        return isDosing(start, end) && hasDose(start, end);
    }

    private boolean isDosing(int start, int end) {
        for (int i = start; i < end; i++) {
            if (DOSING.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDose(int start, int end) {
        for (int i = start; i < end; i++) {
            if (endsDose(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence that holds a word speaks of giving a medicine. */
    boolean covers(int word) {
        return word < words.count() && isMedication(word);
    }

    /** Whether a dose ends with this word: {@code 5 mg}, {@code 5mg}. */
    boolean endsDose(int word) {
        if (word < 0 || word >= words.count()) {
            return false;
        }
        String folded = words.folded(word);
        int digits = leadingNumber(folded);
        if (digits > 0) {
            return UNITS.contains(folded.substring(digits));
        }
        return word > 0
                && UNITS.contains(folded)
                && leadingNumber(words.folded(word - 1))
                        == words.folded(word - 1).length();
    }

    /** Whether a dose stands next to a word: up to one word before it, or right after it. */
    boolean hasDoseBeside(int word) {
        return endsDose(word - 1) || endsDose(word - 2) || endsDose(word + 1) || endsDose(word + 2);
    }

    // A full stop by itself is no number: a point never begins a word.
    private static int leadingNumber(String folded) {
        int end = 0;
        while (end < folded.length()
                && (Character.isDigit(folded.charAt(end)) || (end > 0 && folded.charAt(end) == '.'))) {
            end++;
        }
        return end;
    }
}
