package io.github.medsecretary.terminology.consistency;

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

/** The months in which something is to be done: "telephone review in August 2030", "next scan October 2030". */
final class PlannedMonths {

    /**
     * A month.
     *
     * @param word the index of its name
     * @param month with its year
     */
    record PlannedMonth(int word, YearMonth month) implements Fact<PlannedMonth> {

        @Override
        public PlannedMonth moved(Shift by) {
            return new PlannedMonth(word + by.words(), month);
        }
    }

    static final Facts<PlannedMonth> OF_READING = Facts.of(PlannedMonths::in);

    private static final Phrases PLANNED = Phrases.of("""
            next|review in|see him in|see her in|see them in|follow-up in|follow up in|reviewed in|repeated in|due in|again in
            planned for|booked for|due|will|shall
            """);

    private static final WordSet TURNING = WordSet.of(
            "was",
            "were",
            "had",
            "last",
            "since",
            "from",
            "did",
            "previous",
            "cancelled",
            "until",
            "showed",
            "missed",
            "on",
            "been",
            "after",
            "following",
            "seen",
            "the",
            "first",
            "when",
            "scanned",
            "referred");

    private static final int REACH = 6;

    private PlannedMonths() {}

    private static Seq<PlannedMonth> in(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<PlannedMonth>();
        for (int i = Math.max(1, reading.firstAsked()); i + 1 < reading.endAsked(); i++) {
            YearMonth month = Dates.month(i, words);
            if (month != null && isPlanned(i, words)) {
                found.add(new PlannedMonth(i, month));
            }
        }
        return Array.ofAll(found);
    }

    private static boolean isPlanned(int index, Words words) {
        boolean planned = false;
        for (int i = index - 1; i >= Math.max(words.sentenceStart(index), index - REACH); i--) {
            if (TURNING.isAt(i, words) || words.isMark(i)) {
                return false;
            }
            planned |= PLANNED.isAt(i, words);
        }
        return planned;
    }
}
