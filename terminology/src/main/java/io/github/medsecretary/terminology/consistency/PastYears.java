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
import java.time.YearMonth;
import java.util.ArrayList;

/**
 * The years in which a letter says that something happened to the patient: "had a hysterectomy in 2011"; and the months
 * in which they were last seen: "last seen in December 2029".
 */
final class PastYears {

    /**
     * A year, or a month of it.
     *
     * @param word the index of its first word
     * @param year with the century
     * @param month from 1; 0 if it isn't told
     */
    record PastYear(int word, int year, int month) implements Fact<PastYear> {

        @Override
        public PastYear moved(Shift by) {
            return new PastYear(word + by.words(), year, month);
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

    private static final WordSet LAST_DONE = WordSet.of("seen", "reviewed", "attended", "assessed", "admitted");

    private static final int TO_LAST = 7;
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
                    found.add(new PastYear(i, year, 0));
                }
            } else if (Dates.NAMES_OF_MONTHS.isAt(i, words)
                    && words.folded(i - 1).equals("in")) {
                YearMonth month = isLastSeen(i, words) ? Dates.month(i, words) : null;
                if (month != null) {
                    found.add(new PastYear(i, month.getYear(), month.getMonthValue()));
                }
            }
        }
        return Array.ofAll(found);
    }

    // "Last seen in clinic in".
    private static boolean isLastSeen(int index, Words words) {
        for (int i = index - 1; i > Math.max(words.sentenceStart(index), index - TO_LAST) && !words.isMark(i); i--) {
            if (words.folded(i - 1).equals("last") && LAST_DONE.isAt(i, words)) {
                return true;
            }
        }
        return false;
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
