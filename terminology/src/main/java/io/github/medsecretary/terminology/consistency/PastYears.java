package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Shift;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** The years in which a letter says that something happened to the patient: "had a hysterectomy in 2011". */
final class PastYears {

    /**
     * A year.
     *
     * @param word the index of its word
     * @param year with the century
     */
    record PastYear(int word, int year) implements Fact<PastYear> {

        @Override
        public PastYear moved(Shift by) {
            return new PastYear(word + by.words(), year);
        }
    }

    private static final WordSet HAPPENED = WordSet.of(
            "had",
            "was",
            "were",
            "underwent",
            "diagnosed",
            "developed",
            "suffered",
            "started",
            "stopped",
            "removed",
            "sustained",
            "presented",
            "attended");

    private static final WordSet TO_COME = WordSet.of(
            "will",
            "shall",
            "due",
            "planned",
            "booked",
            "scheduled",
            "if",
            "born",
            "before",
            "until",
            "expires",
            "retire",
            "model",
            "made",
            "built",
            "published",
            "expected",
            "hopes",
            "next");

    static final Facts<PastYear> OF_READING = Facts.of(PastYears::in);

    private static final int REACH = 14;
    private static final int FIRST = 1880;
    private static final int LAST = 2199;

    private PastYears() {}

    static Seq<PastYear> of(Reading reading) {
        Assertions assertions = Assertions.of(reading);
        return reading.derived(OF_READING).reject(each -> assertions.has(each.word(), Status.OTHER_PERSON));
    }

    private static Seq<PastYear> in(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<PastYear>();
        for (int i = Math.max(1, reading.firstAsked()); i < reading.endAsked(); i++) {
            if (words.beginsWithFigure(i)
                    && words.folded(i - 1).equals("in")
                    && words.folded(i).length() == 4) {
                int year = Numerals.whole(words.folded(i));
                if (year >= FIRST && year <= LAST && isPast(i, words)) {
                    found.add(new PastYear(i, year));
                }
            }
        }
        return Array.ofAll(found);
    }

    private static boolean isPast(int index, Words words) {
        boolean past = false;
        for (int i = index - 1; i >= Math.max(words.sentenceStart(index), index - REACH); i--) {
            if (TO_COME.isAt(i, words)) {
                return false;
            }
            if (words.isMark(i)) {
                return past;
            }
            past |= HAPPENED.isAt(i, words);
        }
        return past;
    }
}
