package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/** Parts of a score that do not add up: "Gleason 3+4=8", "GCS 14 (E4 V5 M6)". */
final class Sums implements NumberCheck {

    private static final WordSet GLEASON = WordSet.of("gleason");
    private static final Phrases COMA = Phrases.of("gcs|glasgow coma scale|glasgow coma score|coma scale");
    // Between the name of a score and its sum.
    private static final WordSet BETWEEN = WordSet.of(
            "score", "of", "was", "is", "grade", "sum", "total", "scale", ":", "(", "=", "pattern", ",", "remains");

    private static final int MOST_PARTS = 5;
    private static final int REACH = 4;
    private static final int LARGEST = 100;
    private static final String COMA_PARTS = "evm";
    private static final List<Integer> COMA_MOST = List.of(4, 5, 6);

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        for (int i : words.figures(reading.firstAsked(), reading.endAsked())) {
            boolean within = i > 0 && isJoined(i - 1, '+', reading);
            int last = within ? i : lastPart(i, reading);
            if (last > i) {
                sum(i, last, reading).ifPresent(found::add);
            }
        }
        COMA.in(reading, (i, length) -> coma(i + length, reading).ifPresent(found::add));
        return Array.ofAll(found);
    }

    // The last of numbers that are joined by plus signs.
    private static int lastPart(int first, Reading reading) {
        int last = first;
        while (last + 1 < reading.words().count()
                && last - first < MOST_PARTS
                && isJoined(last, '+', reading)
                && part(last, reading.words()) >= 0
                && part(last + 1, reading.words()) >= 0) {
            last++;
        }
        return last;
    }

    private static int part(int index, Words words) {
        int number = Numerals.whole(words.folded(index));
        return number < LARGEST ? number : -1;
    }

    private static boolean isJoined(int index, char sign, Reading reading) {
        Words words = reading.words();
        String between = index + 1 < words.count()
                ? reading.text()
                        .value()
                        .substring(words.end(index), Math.min(words.start(index + 1), words.end(index) + REACH))
                : "";
        return between.strip().equals(String.valueOf(sign));
    }

    private static Optional<Finding> sum(int first, int last, Reading reading) {
        Words words = reading.words();
        int sum = 0;
        for (int i = first; i <= last; i++) {
            sum += Numerals.whole(words.folded(i));
        }
        int told = last + 1;
        int most = LARGEST * MOST_PARTS;
        if (!isJoined(last, '=', reading)) {
            told = named(first, words);
        }
        int said = told < 0 || told >= words.count() ? -1 : Numerals.whole(words.folded(told));
        return said < 0 || said > most || said == sum
                ? Optional.empty()
                : Optional.of(question().about(words.span(told), List.of(words.span(first, last)), 0.9));
    }

    // "Gleason 8 (3+4)": the number before, -1 if there is none.
    private static int named(int first, Words words) {
        boolean bracketed = first > 2 && words.folded(first - 1).equals("(") && words.beginsWithFigure(first - 2);
        int at = first - 3;
        while (bracketed && at > Math.max(0, first - 3 - REACH) && BETWEEN.isAt(at, words)) {
            at--;
        }
        return bracketed && GLEASON.isAt(at, words) ? first - 2 : -1;
    }

    private static Optional<Finding> coma(int from, Reading reading) {
        Words words = reading.words();
        int end = Math.min(words.count(), from + 2 * REACH + COMA_PARTS.length());
        int said = -1;
        var parts = new StringBuilder();
        int first = -1;
        int last = -1;
        for (int i = from; i < end && !isEnd(i, words) && (said < 0 || parts.length() < 2 * COMA_PARTS.length()); i++) {
            String word = words.folded(i);
            if (isParts(word)) {
                first = first < 0 ? i : first;
                last = i;
                parts.append(word);
            } else if (said < 0 && Numerals.whole(word) >= 0) {
                said = i;
            } else if (!BETWEEN.isAt(i, words) && Numerals.whole(word) != 15 && !word.equals("and")) {
                break;
            }
        }
        return said < 0 || parts.length() != 2 * COMA_PARTS.length()
                ? Optional.empty()
                : comaSum(said, first, last, parts.toString(), words);
    }

    private static boolean isEnd(int index, Words words) {
        String word = words.folded(index);
        return word.equals(".") || word.equals(";") || word.equals("\n");
    }

    // "E4", "e4v5m6".
    private static boolean isParts(String word) {
        boolean parts = word.length() % 2 == 0 && word.length() <= 2 * COMA_PARTS.length() && !word.isEmpty();
        for (int i = 0; parts && i < word.length(); i += 2) {
            parts = COMA_PARTS.indexOf(word.charAt(i)) >= 0 && word.charAt(i + 1) >= '1' && word.charAt(i + 1) <= '9';
        }
        return parts;
    }

    private static Optional<Finding> comaSum(int said, int first, int last, String parts, Words words) {
        int sum = 0;
        boolean beyond = false;
        for (int i = 0; i < COMA_PARTS.length(); i++) {
            int value = parts.charAt(2 * i + 1) - '0';
            if (parts.charAt(2 * i) != COMA_PARTS.charAt(i)) {
                return Optional.empty();
            }
            sum += value;
            beyond = beyond || value > COMA_MOST.get(i);
        }
        return beyond || Numerals.whole(words.folded(said)) != sum
                ? Optional.of(question().about(words.span(said), List.of(words.span(first, last)), 0.9))
                : Optional.empty();
    }

    private static Question question() {
        return new Question(
                ConsistencyRules.NUMBER,
                "The parts of a score do not make its sum.",
                "Which of these numbers are right, please?");
    }
}
