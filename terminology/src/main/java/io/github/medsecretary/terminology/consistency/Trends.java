package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

/** What is said to have risen from one number to a smaller one, or fallen to a larger one. */
final class Trends implements NumberCheck {

    private static final WordSet UP = WordSet.of("risen", "rose", "increased", "climbed", "rise", "gained", "increase");
    private static final WordSet DOWN = WordSet.of(
            "fallen", "dropped", "decreased", "reduced", "fell", "down", "fall", "drop", "reduction", "decrease");
    // "From 10 to 2 a day", "from 1 in 10", "from 6 to 8 weeks ago": other things than one quantity.
    private static final WordSet OTHERWISE =
            WordSet.of("in", "out", "of", "to", "every", "/", ":", "times", "and", "or", "-");
    private static final WordSet UNITS = WordSet.of(
            "mg",
            "g",
            "kg",
            "mcg",
            "micrograms",
            "mm",
            "cm",
            "ml",
            "l",
            "units",
            "mmol",
            "%",
            "mmhg",
            "weeks",
            "days",
            "hours",
            "months",
            "years",
            "minutes",
            "times",
            "mmol/l",
            "g/l",
            "kpa");
    private static final int TO_FROM = 9;
    private static final int TO_SECOND = 5;

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        for (int i = reading.firstAsked(); i < reading.endAsked(); i++) {
            boolean up = UP.isAt(i, words);
            if (up || DOWN.isAt(i, words)) {
                trend(i, up, words).ifPresent(found::add);
            }
        }
        return Array.ofAll(found);
    }

    private static Optional<Finding> trend(int verb, boolean up, Words words) {
        int end = words.sentenceEnd(verb);
        for (int i = verb + 1; i + 1 < Math.min(end, verb + TO_FROM); i++) {
            if (UP.isAt(i, words) || DOWN.isAt(i, words) || words.folded(i).equals(";")) {
                return Optional.empty();
            }
            if (words.folded(i).equals("from")) {
                return compared(verb, up, i + 1, end, words);
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> compared(int verb, boolean up, int first, int end, Words words) {
        int to = first + 1;
        while (to < Math.min(end, first + TO_SECOND) && !words.folded(to).equals("to")) {
            to++;
        }
        if (to + 1 >= end || !words.folded(to).equals("to")) {
            return Optional.empty();
        }
        Optional<BigDecimal> before = Numerals.decimal(words.folded(first));
        Optional<BigDecimal> after = Numerals.decimal(words.folded(to + 1));
        boolean comparable = before.isPresent() && after.isPresent() && isOne(first, to, end, words);
        if (!comparable) {
            return Optional.empty();
        }
        int order = after.get().compareTo(before.get());
        return (up ? order < 0 : order > 0)
                ? Optional.of(new Question(
                                ConsistencyRules.NUMBER,
                                "The numbers go the other way than the word for it.",
                                "Which number is meant?")
                        .about(words.span(to + 1), List.of(words.span(first), words.span(verb)), 0.8))
                : Optional.empty();
    }

    // Nothing but one and the same unit stands with both numbers.
    private static boolean isOne(int first, int to, int end, Words words) {
        String one = to > first + 1 ? words.folded(first + 1) : "";
        boolean strange = OTHERWISE.contains(one) || to > first + 2;
        int next = to + 2;
        boolean followed = next < end && !words.isMark(next);
        String other = followed && UNITS.isAt(next, words) ? words.folded(next) : "";
        boolean otherwise = next < end && OTHERWISE.isAt(next, words);
        return !strange && !otherwise && (one.isEmpty() || one.equals(other));
    }
}
