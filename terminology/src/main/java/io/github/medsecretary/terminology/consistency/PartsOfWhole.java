package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/** More of something than there is of it: "14 of 3 nodes positive", "fraction 16 of 15", "seventeen of sixteen cores". */
final class PartsOfWhole implements NumberCheck {

    private static final WordSet COUNTED = WordSet.of(
            "nodes",
            "cores",
            "biopsies",
            "samples",
            "specimens",
            "fractions",
            "cycles",
            "sessions",
            "sites",
            "lymph",
            "swabs",
            "teeth",
            "joints",
            "criteria",
            "doses",
            "infusions",
            "fragments");

    private static final WordSet ONE_OF = WordSet.of("cycle", "fraction", "session", "infusion", "nodes", "cores");

    private static final WordSet OF = WordSet.of("of");

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        for (int i = reading.firstAsked(); i < reading.endAsked(); i++) {
            int part = Numerals.spoken(i, words);
            int second = part < 0 ? -1 : whole(i, reading);
            int all = second < 0 ? -1 : Numerals.spoken(second, words);
            if (all > 0 && part > all && isCounted(i, second, words)) {
                found.add(new Question(
                                ConsistencyRules.NUMBER,
                                "The part is larger than the whole.",
                                "How many of how many were there, please?")
                        .offering(exchanged(i, second, reading))
                        .about(words.span(i, second), List.empty(), 0.9));
            }
        }
        return Array.ofAll(found);
    }

    // Numbers of several words are left to who asks.
    private static Optional<Edit> exchanged(int first, int second, Reading reading) {
        boolean single = Numerals.firstWord(first, reading.words()) == first
                && Numerals.firstWord(second, reading.words()) == second;
        return single ? Optional.of(Exchanged.numbers(first, second, reading)) : Optional.empty();
    }

    // The index of the number after "of" or a stroke, -1 if there is none.
    private static int whole(int index, Reading reading) {
        Words words = reading.words();
        if (index + 2 < words.count() && OF.isAt(index + 1, words)) {
            return index + 2;
        }
        boolean stroke = index + 1 < words.count()
                && words.span(index).end() + 1 == words.span(index + 1).start()
                && reading.text().charAt(words.span(index).end()) == '/'
                && !isStroke(words.span(index).start() - 1, reading)
                && !isStroke(words.span(index + 1).end(), reading);
        return stroke ? index + 1 : -1;
    }

    private static boolean isStroke(int at, Reading reading) {
        return at >= 0 && at < reading.text().length() && reading.text().charAt(at) == '/';
    }

    private static boolean isCounted(int first, int last, Words words) {
        boolean after = last + 1 < words.count() && COUNTED.isAt(last + 1, words);
        boolean before = first > 0 && ONE_OF.isAt(first - 1, words);
        boolean bracketed = first > 1 && words.folded(first - 1).equals("(") && ONE_OF.isAt(first - 2, words);
        return after || before || bracketed;
    }
}
