package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.TreeSet;

/**
 * Medicines that the writer starts, or asks to be started, without saying how much: "I have started bisoprolol". What
 * others started before is history, creams and drops have no dose, and a dose anywhere else in the letter counts.
 */
final class StartedMedicines {

    private static final int BACK = 7;
    private static final int AHEAD = 12;

    private static final WordSet STARTS = WordSet.of("started", "commenced", "prescribed", "starting", "commencing");
    private static final WordSet ASKED = WordSet.of("start", "commence", "prescribe", "initiate");
    private static final WordSet WRITERS = WordSet.of("i", "we", "i've", "we've", "today", "now");
    private static final WordSet ASKING = WordSet.of("please", "kindly", "you", "gp", "to", "will");
    private static final WordSet AGAINST = WordSet.of(
            "not",
            "never",
            "if",
            "before",
            "when",
            "consider",
            "considered",
            "discussed",
            "may",
            "might",
            "could",
            "should",
            "previously",
            "was",
            "were",
            "had",
            "until",
            "once");
    private static final WordSet DOSES = WordSet.of(
            "dose",
            "doses",
            "cream",
            "ointment",
            "gel",
            "drop",
            "drops",
            "eye",
            "eyes",
            "ear",
            "ears",
            "spray",
            "inhaler",
            "patch",
            "patches",
            "lotion",
            "shampoo",
            "mouthwash",
            "foam",
            "enema",
            "vaccine",
            "protocol",
            "titrated",
            "weekly",
            "injection",
            "infusion",
            "tablet",
            "tablets",
            "capsule",
            "capsules",
            "puff",
            "puffs",
            "sachet",
            "sachets",
            "one",
            "two",
            "half",
            "pump");

    private StartedMedicines() {}

    /** Those without a dose, each once, in their order. */
    static Seq<Mention<Drug>> withoutDose(Reading reading) {
        Words words = reading.words();
        Array<Mention<Drug>> mentions = Array.ofAll(reading.mentions(Drug.class));
        var dosed = new TreeSet<String>();
        mentions.filter(each -> isDosed(each, words)).forEach(each -> dosed.add(words.folded(each.first())));
        var told = new TreeSet<String>();
        return mentions.filter(each -> isStarted(each.first(), words))
                .filter(each -> !dosed.contains(words.folded(each.first())))
                .filter(each -> told.add(words.folded(each.first())));
    }

    private static boolean isDosed(Mention<Drug> drug, Words words) {
        int end = Math.min(words.count(), drug.last() + 1 + AHEAD);
        for (int i = drug.last() + 1; i < end; i++) {
            String word = words.folded(i);
            if (Character.isDigit(word.charAt(0)) || DOSES.contains(word)) {
                return true;
            }
        }
        return drug.first() > 0
                && Character.isDigit(words.folded(drug.first() - 1).charAt(0));
    }

    // "I have started her on", "please start", with no other word of doing between.
    private static boolean isStarted(int drug, Words words) {
        int from = Math.max(words.sentenceStart(drug), drug - BACK);
        boolean verb = false;
        boolean asked = false;
        boolean subject = false;
        for (int i = from; i < drug; i++) {
            String word = words.folded(i);
            if (AGAINST.contains(word)) {
                return false;
            }
            verb |= STARTS.contains(word) && drug - i <= 3;
            asked |= ASKED.contains(word) && drug - i <= 3;
            subject |= (asked || verb) ? false : WRITERS.contains(word) || ASKING.contains(word);
        }
        return subject && (verb ? hasWriter(from, drug, words) : asked);
    }

    private static boolean hasWriter(int from, int drug, Words words) {
        for (int i = from; i < drug; i++) {
            if (WRITERS.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }
}
