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

    private static final WordSet UP = WordSet.of(
            "risen",
            "rose",
            "increased",
            "climbed",
            "rise",
            "gained",
            "increase",
            "grown",
            "grew",
            "up",
            "rising",
            "increasing",
            "progressed",
            "widened",
            "lengthened",
            "enlarged",
            "raised",
            "titrated",
            "crept");
    private static final WordSet DOWN = WordSet.of(
            "fallen",
            "dropped",
            "decreased",
            "reduced",
            "fell",
            "down",
            "fall",
            "drop",
            "reduction",
            "decrease",
            "shrunk",
            "shrunken",
            "lowered",
            "falling",
            "decreasing",
            "reducing",
            "declined",
            "lost",
            "tapered",
            "weaned");
    private static final WordSet BETTER = WordSet.of("improved", "improvement", "improving", "better", "recovered");
    private static final WordSet WORSE = WordSet.of("deteriorated", "worsened", "worsening", "deterioration", "worse");

    // Which way of these is the better one.
    private static final WordSet MORE_IS_BETTER = WordSet.of(
            "ferritin",
            "haemoglobin",
            "hemoglobin",
            "hb",
            "egfr",
            "gfr",
            "fev1",
            "fvc",
            "saturations",
            "saturation",
            "mmse",
            "moca",
            "ace-iii",
            "platelets",
            "albumin",
            "lvef",
            "distance",
            "flexion",
            "abduction",
            "elevation",
            "extension",
            "b12",
            "folate",
            "neutrophils",
            "amts",
            "barthel",
            "gcs",
            "acuity",
            "oxygenation");
    private static final WordSet LESS_IS_BETTER = WordSet.of(
            "hba1c",
            "crp",
            "esr",
            "pain",
            "das28",
            "pasi",
            "dlqi",
            "phq-9",
            "gad-7",
            "cat",
            "ipss",
            "creatinine",
            "pressure",
            "pressures",
            "acr",
            "nprs",
            "dash",
            "calprotectin",
            "cholesterol",
            "ldl",
            "triglycerides",
            "bilirubin",
            "alt",
            "nihss",
            "basdai",
            "epds",
            "psa",
            "urea",
            "troponin",
            "snot-22",
            "iop",
            "epworth");

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
    // What stands between a dose and what becomes of it.
    private static final WordSet TIMES = WordSet.of(
            "once", "twice", "daily", "a", "day", "at", "night", "in", "the", "morning", "nightly", "each", "every",
            "to", "be", "and", "then", "which", "should", "can", "will", "could", "may", ",", "weekly", "week", "it",
            "this");
    private static final WordSet WORDS = WordSet.union(UP, DOWN, BETTER, WORSE);
    private static final int TO_NAME = 8;
    private static final int TO_DOSE = 14;
    private static final int TO_FROM = 9;
    private static final int TO_SECOND = 5;

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        for (int i : words.where(WORDS, reading.firstAsked(), reading.endAsked())) {
            trend(i, reading).ifPresent(found::add);
        }
        return Array.ofAll(found);
    }

    // 1 where more is told of, -1 where less is, 0 where nobody knows.
    private static int direction(int word, Words words) {
        if (UP.isAt(word, words)) {
            return 1;
        }
        if (DOWN.isAt(word, words)) {
            return -1;
        }
        int good = goodDirection(word, words);
        return BETTER.isAt(word, words) ? good : -good;
    }

    private static int goodDirection(int word, Words words) {
        for (int i = word - 1; i >= Math.max(words.sentenceStart(word), word - TO_NAME) && !words.isMark(i); i--) {
            if (MORE_IS_BETTER.isAt(i, words)) {
                return 1;
            }
            if (LESS_IS_BETTER.isAt(i, words)) {
                return -1;
            }
        }
        return 0;
    }

    private static Optional<Finding> trend(int verb, Reading reading) {
        Words words = reading.words();
        int end = words.sentenceEnd(verb);
        for (int i = verb + 1; i + 1 < Math.min(end, verb + TO_FROM); i++) {
            if (WORDS.isAt(i, words) || words.folded(i).equals(";")) {
                return Optional.empty();
            }
            if (words.folded(i).equals("from")) {
                return compared(verb, i + 1, end, reading);
            }
        }
        return raised(verb, end, reading);
    }

    private static Optional<Finding> compared(int verb, int first, int end, Reading reading) {
        Words words = reading.words();
        int to = first + 1;
        while (to < Math.min(end, first + TO_SECOND) && !words.folded(to).equals("to")) {
            to++;
        }
        boolean both = to + 1 < end && words.folded(to).equals("to");
        return both && isOne(first, to, end, reading) ? odd(verb, first, to + 1, reading) : Optional.empty();
    }

    private static Optional<Finding> odd(int verb, int first, int second, Reading reading) {
        Words words = reading.words();
        Optional<BigDecimal> before = Numerals.decimal(words.folded(first));
        Optional<BigDecimal> after = Numerals.decimal(words.folded(second));
        boolean against = before.isPresent()
                && after.isPresent()
                && Integer.signum(after.get().compareTo(before.get())) * direction(verb, words) < 0;
        return against
                ? Optional.of(new Question(
                                ConsistencyRules.NUMBER,
                                "The numbers go up where the words say down, or down where they say up.",
                                "Which way did it go, and from what to what, please?")
                        .offering(Optional.of(Exchanged.numbers(first, second, reading)))
                        .about(words.span(second), List.of(words.span(first), words.span(verb)), 0.8))
                : Optional.empty();
    }

    // Nothing but one and the same unit, or the most there can be, stands with both numbers.
    private static boolean isOne(int first, int to, int end, Reading reading) {
        Words words = reading.words();
        if (to == first + 2 && isOver(first, reading)) {
            return to + 2 < end
                    && isOver(to + 1, reading)
                    && words.folded(first + 1).equals(words.folded(to + 2));
        }
        String one = to > first + 1 ? words.folded(first + 1) : "";
        boolean strange = OTHERWISE.contains(one) || to > first + 2;
        int next = to + 2;
        boolean followed = next < end && !words.isMark(next);
        String other = followed && UNITS.isAt(next, words) ? words.folded(next) : "";
        boolean otherwise = next < end && (OTHERWISE.isAt(next, words) || isOver(to + 1, reading));
        return !strange && !otherwise && (one.isEmpty() || one.equals(other));
    }

    // "7/10".
    private static boolean isOver(int index, Reading reading) {
        Words words = reading.words();
        return index + 1 < words.count()
                && words.beginsWithFigure(index + 1)
                && words.end(index) + 1 == words.start(index + 1)
                && reading.text().charAt(words.end(index)) == '/';
    }

    // "10 mg at night, to be increased to 5 mg": nothing but times between the doses.
    private static Optional<Finding> raised(int verb, int end, Reading reading) {
        Words words = reading.words();
        boolean to = (UP.isAt(verb, words) || DOWN.isAt(verb, words))
                && verb + 3 < end
                && words.folded(verb + 1).equals("to")
                && UNITS.isAt(verb + 3, words);
        int at = verb - 1;
        int least = Math.max(words.sentenceStart(verb), verb - TO_DOSE);
        while (to && at > least && TIMES.isAt(at, words)) {
            at--;
        }
        return to && at > least && words.folded(at).equals(words.folded(verb + 3))
                ? odd(verb, at - 1, verb + 2, reading)
                : Optional.empty();
    }
}
