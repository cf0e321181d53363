package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** A score beyond its highest, as GCS 17/15 or pain 12/10, and a share of more than all. */
final class Scores implements NumberCheck {

    private static final Phrases NAMES = Phrases.of("""
            15: gcs|glasgow coma scale|glasgow coma score|glasgow coma scale score
            30: mmse|mini mental state examination|moca|mini-mental
            10: pain score|pain|apgar|apgars|apgar scores|apgar score|amts|abbreviated mental test score
            5: power|strength|muscle strength|muscle power
            100: stenosis|occlusion|tbsa
            """);

    // Whose number is nothing but the score.
    private static final WordSet PLAIN = WordSet.of("apgar", "apgars", "moca", "mmse");

    private static final HashMap<String, Integer> LEAST = HashMap.of("15", 3);

    private static final int REACH = 5;

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        NAMES.in(reading, (i, length) -> after(i, i + length, NAMES.meaning(i, length, words), reading, found));
        for (int i : words.figures(reading.firstAsked(), reading.endAsked())) {
            if (isPercentOf(i, reading)) {
                found.add(question("A share is of more than all.").about(words.span(i), List.empty(), 0.8));
            }
        }
        return Array.ofAll(found);
    }

    private static void after(int name, int from, String most, Reading reading, java.util.List<Finding> found) {
        Words words = reading.words();
        for (int i = from;
                i < Math.min(words.count(), from + REACH) && !words.folded(i).equals(".");
                i++) {
            int score = Numerals.whole(Numerals.bare(words.folded(i)));
            if (score >= 0) {
                boolean beyond =
                        most.equals("100") ? score > 100 && isPercent(i, reading) : isBeyond(i, score, most, reading);
                boolean plain = PLAIN.isAt(name, words) && score > Numerals.whole(most) && score < 100;
                if (beyond || plain) {
                    found.add(question("The score is beyond the highest.")
                            .about(words.span(i), List.of(words.span(name, from - 1)), 0.9));
                }
                return;
            }
        }
    }

    // Over its own highest, which is written after a stroke or is that of coma alone.
    private static boolean isBeyond(int index, int score, String most, Reading reading) {
        Words words = reading.words();
        int highest = Numerals.whole(most);
        boolean over = isOver(index, highest, reading);
        boolean coma = LEAST.containsKey(most);
        boolean plain = coma && (index + 1 == words.count() || !Character.isDigit(next(index, reading)));
        return (over && (score > highest || (coma && score < LEAST.getOrElse(most, 0))))
                || (plain && coma && !over && score > highest && score < 100);
    }

    private static char next(int index, Reading reading) {
        int end = reading.words().span(index).end();
        return end < reading.text().length() ? reading.text().charAt(end) : ' ';
    }

    private static boolean isOver(int index, int highest, Reading reading) {
        Words words = reading.words();
        return index + 1 < words.count()
                && Numerals.whole(words.folded(index + 1)) == highest
                && next(index, reading) == '/'
                && words.span(index).end() + 1 == words.span(index + 1).start();
    }

    private static boolean isPercent(int index, Reading reading) {
        Words words = reading.words();
        return words.folded(index).endsWith("%")
                || (index + 1 < words.count()
                        && (words.folded(index + 1).startsWith("%")
                                || words.folded(index + 1).equals("percent")));
    }

    // "120 % stenosis".
    private static boolean isPercentOf(int index, Reading reading) {
        Words words = reading.words();
        int noun = index + (words.folded(index).endsWith("%") ? 1 : 2);
        return words.beginsWithFigure(index)
                && noun < words.count()
                && Numerals.whole(Numerals.bare(words.folded(index))) > 100
                && isPercent(index, reading)
                && NAMES.length(noun, words) == 1
                && NAMES.meaning(noun, 1, words).equals("100");
    }

    private static Question question(String message) {
        return new Question(ConsistencyRules.NUMBER, message, "Which number is meant?");
    }
}
