package io.github.medsecretary.terminology.assertion;

import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;

/** Tells the status of words by the triggers in their sentences. Belongs to one thread. */
final class Marks {

    /** Those of a letter. */
    static final Facts<Mark> OF_SENTENCES = Facts.of(Marks::of);

    /** How many words after a trigger its scope may hold. */
    private static final int REACH = 16;

    /** How many words before a trigger. */
    private static final int BACK = 8;

    /** Words that turn a sentence, so that what was told before does not hold after them. */
    private static final WordSet TURNS = WordSet.of(
            "but",
            "however",
            "although",
            "though",
            "except",
            "whereas",
            "yet",
            "despite",
            "while",
            "because",
            ";",
            ":");

    /** Words that begin a new clause where they stand after a comma. */
    private static final WordSet SUBJECTS = WordSet.of(
            "he", "she", "they", "it", "there", "his", "her", "the", "i", "we", "this", "patient", "now", "who");

    private static final WordSet DURATION = WordSet.of(
            "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "day's", "week's",
            "month's");

    private static final WordSet LASTING = WordSet.of("long", "short", "recent", "long-standing", "longstanding");

    private static final WordSet OF_YEAR = WordSet.of("7", "52", "12");

    private final Words words;
    private final List<Mark> found = new ArrayList<>();

    private Marks(Words words) {
        this.words = words;
    }

    private static Seq<Mark> of(Reading reading) {
        var marks = new Marks(reading.words());
        int next = reading.firstAsked();
        for (int at : Triggers.mayBegin(reading)) {
            if (at >= next) {
                next = marks.at(at, Math.max(reading.firstAsked(), marks.words.sentenceStart(at)));
            }
        }
        return Array.ofAll(marks.found);
    }

    // One past the trigger that begins at a word, or past the word if none does.
    private int at(int at, int start) {
        int end = words.sentenceEnd(at);
        int length = 1;
        for (Trigger trigger : Triggers.at(at, end, words)) {
            length = trigger.words().size();
            for (Status status : trigger.status().filter(each -> each != Status.HISTORICAL || !isPresenting(at))) {
                apply(status, trigger, at, start, end);
            }
        }
        return at + length;
    }

    // "With a six-month history of", "a 6/52 history of": what the patient comes with.
    private boolean isPresenting(int at) {
        if (at == 0 || !words.folded(at).equals("history")) {
            return false;
        }
        String before = words.folded(at - 1);
        return LASTING.contains(before)
                || DURATION.contains(before.substring(before.lastIndexOf('-') + 1))
                || isOfWeeks(at - 1);
    }

    // 6/52 is six weeks.
    private boolean isOfWeeks(int index) {
        return index > 0 && OF_YEAR.isAt(index, words) && words.beginsWithFigure(index - 1);
    }

    private void apply(Status status, Trigger trigger, int at, int start, int end) {
        if (trigger.after()) {
            int from = at + trigger.words().size();
            int to = from;
            while (to < Math.min(end, from + REACH) && !turns(to, status)) {
                to++;
            }
            found.add(new Mark(status, at, to));
        } else {
            int from = at;
            while (from > Math.max(start, at - BACK) && !turns(from - 1, status)) {
                from--;
            }
            found.add(new Mark(status, from, at + trigger.words().size()));
        }
    }

    // What is somebody else's stays so to the end of a clause; "mother, who had", "her sister, she says".
    private boolean turns(int index, Status status) {
        String word = words.folded(index);
        boolean clause = word.equals(",")
                && index + 1 < words.count()
                && SUBJECTS.isAt(index + 1, words)
                && status != Status.OTHER_PERSON;
        return TURNS.contains(word) || clause;
    }
}
