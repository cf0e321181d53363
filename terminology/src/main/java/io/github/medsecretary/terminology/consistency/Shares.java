package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Shift;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/**
 * Parts that are more, or other, than their whole: "five of the four", and "five nodes, of which two were clear and two
 * contained tumour".
 */
final class Shares {

    /**
     * A part that does not fit.
     *
     * @param word the index of the word that tells the part
     * @param whole the index of the word that tells the whole
     */
    record Share(int word, int whole) implements Fact<Share> {

        @Override
        public Share moved(Shift by) {
            return new Share(word + by.words(), whole + by.words());
        }
    }

    private static final Facts<Share> OF_READING = Facts.of(Shares::in);

    private static final WordSet WHICH = WordSet.of("which", "whom", "these");
    private static final WordSet REMAINING =
            WordSet.of("the", "other", "others", "rest", "remaining", "remainder", "a", "an");
    private static final WordSet UNITS = WordSet.of(
            "mm", "cm", "mg", "ml", "g", "weeks", "days", "months", "years", "hours", "%", "percent", "times", "per",
            "kg");
    private static final WordSet PARTS = WordSet.of("and", ",");
    private static final WordSet OPEN =
            WordSet.of("at", "least", "only", "including", "over", "than", "about", "least");
    private static final int BACK = 7;
    private static final int FARTHEST = 14;
    private static final int MOST = 40;

    private Shares() {}

    static Seq<Share> of(Reading reading) {
        return reading.derived(OF_READING);
    }

    private static Seq<Share> in(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Share>();
        for (int i = Math.max(1, reading.firstAsked()); i + 1 < reading.endAsked(); i++) {
            if (words.folded(i).equals("of")) {
                Share share = words.folded(i + 1).equals("the") ? ofAll(i, words) : ofWhich(i, words);
                if (share != null) {
                    found.add(share);
                }
            }
        }
        return Array.ofAll(found);
    }

    // "Five of the four".
    private static @org.jspecify.annotations.Nullable Share ofAll(int of, Words words) {
        int part = Numerals.small(of - 1, words);
        int whole = of + 2 < words.count() ? Numerals.small(of + 2, words) : -1;
        boolean measured = of + 3 < words.count() && UNITS.isAt(of + 3, words);
        return part > whole && whole > 1 && part <= MOST && !measured ? new Share(of - 1, of + 2) : null;
    }

    // "Five nodes, of which two … and two …": every part begins with its number, none is called the rest.
    private static @org.jspecify.annotations.Nullable Share ofWhich(int of, Words words) {
        int whole = WHICH.isAt(of + 1, words) ? whole(of, words) : -1;
        if (whole < 0) {
            return null;
        }
        int sum = 0;
        int parts = 0;
        int first = -1;
        int end = Math.min(words.sentenceEnd(of), of + 2 + FARTHEST);
        for (int i = of + 2; i < end; i++) {
            if (REMAINING.isAt(i, words) && !words.folded(i).equals("the") || OPEN.isAt(i, words)) {
                return null;
            }
            int number = Numerals.small(i, words);
            boolean begins = i == of + 2 || PARTS.isAt(i - 1, words);
            boolean measured = i + 1 < end && UNITS.isAt(i + 1, words);
            if (number > 0 && begins && !measured) {
                sum += number;
                parts++;
                first = first < 0 ? i : first;
            } else if (begins) {
                // "And all were clear": not a number of them.
                parts = i == of + 2 ? MOST : parts;
            }
        }
        int number = Numerals.small(whole, words);
        boolean wrong = (parts > 1 && parts < MOST && sum != number) || (parts == 1 && sum > number);
        return wrong ? new Share(first, whole) : null;
    }

    private static int whole(int of, Words words) {
        for (int i = of - 1; i >= Math.max(words.sentenceStart(of), of - BACK); i--) {
            int number = Numerals.small(i, words);
            if (number > 0) {
                boolean measured = UNITS.isAt(i + 1, words);
                return number > 1 && number <= MOST && !measured ? i : -1;
            }
        }
        return -1;
    }
}
