package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

/** A score beyond its highest, as GCS 17/15 or pain 12/10, and a share of more than all. */
final class Scores implements NumberCheck {

    private static final Phrases NAMES = Phrases.of("""
            15: gcs|glasgow coma scale|glasgow coma score|glasgow coma scale score
            30: mmse|mini mental state examination|moca|mini-mental
            10: pain score|pain|nprs|vas|visual analogue scale|numeric rating scale|numerical rating scale|apgar|apgars|apgar scores|apgar score|amts|abbreviated mental test score
            5: power|strength|muscle strength|muscle power
            100: stenosis|occlusion|tbsa
            """);

    /** Scores whose number stands by itself, by their highest. */
    private static final Phrases BARE = Phrases.of("""
            27: phq-9|phq9|phq
            21: gad-7|gad7
            5: curb-65|curb65|pi-rads|pirads
            6: bi-rads|birads|modified rankin|modified rankin score|modified rankin scale
            12: 4at|audit-c
            30: epds|edinburgh postnatal depression score|edinburgh postnatal depression scale|dlqi|mmse|moca
            35: ipss|international prostate symptom score
            100: ace-iii|ace-r|addenbrooke's
            10: amts|edss|das28|apgar|basdai|basfi|tegner
            42: nihss
            7: abcd2|bristol stool type
            9: cha2ds2-vasc|has-bled|clinical frailty scale|clinical frailty score|rockwood|rockwood score|cfs
            20: news2
            24: epworth|epworth score|epworth sleepiness score|epworth sleepiness scale
            48: oxford hip score|oxford knee score|oxford shoulder score
            72: pasi
            8: stop-bang|stopbang
            110: snot-22
            24: lund-mackay
            40: cat score|copd assessment test|core-10|audit
            25: asthma control test
            4: mallampati|nyha|nyha class|mmrc
            23: braden|braden score
            13: bishop|bishop score|bishop's score
            3: qsofa|haq
            100: oswestry|oswestry score|oswestry disability index
            5: ecog|performance status|who performance status|who ps|ecog ps|zubrod
            """);

    private static final WordSet BETWEEN = WordSet.of(
            "score",
            "scores",
            "of",
            "is",
            "was",
            "today",
            "total",
            ":",
            "=",
            "now",
            "at",
            "has",
            "been",
            "remains",
            "scored",
            "scale",
            "the",
            "a",
            "still",
            "improved",
            "to",
            "from",
            "grade",
            "stage",
            "(",
            "currently");

    // What is counted is a day, a time or an amount.
    private static final WordSet COUNTED = WordSet.union(
            Dates.NAMES_OF_MONTHS,
            WordSet.of("months", "weeks", "days", "years", "month", "week", "year", "mg", "points", "point"));

    // Whose number is nothing but the score.
    private static final WordSet PLAIN = WordSet.of("apgar", "apgars", "moca", "mmse");

    private static final HashMap<String, Integer> LEAST = HashMap.of("15", 3);

    private static final Seq<String> MINUTE = List.of("at", "one", "minute");

    private static final int REACH = 5;
    private static final int MOST = 1000;

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        NAMES.in(reading, (i, length) -> after(i, i + length, NAMES.meaning(i, length, words), reading, found));
        BARE.in(reading, (i, length) -> bare(i, i + length, BARE.meaning(i, length, words), reading, found));
        for (int i : words.figures(reading.firstAsked(), reading.endAsked())) {
            if (isPercentOf(i, reading)) {
                found.add(question("The part is larger than the whole.").about(words.span(i), List.empty(), 0.8));
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
                next(name, i, most, reading, found);
                return;
            }
        }
    }

    // "From 7/10 to 12/10", "7 at 1 minute and 9 at 5 minutes".
    private static void next(int name, int before, String most, Reading reading, java.util.List<Finding> found) {
        Words words = reading.words();
        int highest = Numerals.whole(most);
        int at = before + 1;
        if (isOver(before, highest, reading)
                && at + 2 < words.count()
                && words.folded(at + 1).equals("to")) {
            at += 2;
            int score = Numerals.whole(words.folded(at));
            beyond(name, at, score > highest && isOver(at, highest, reading), reading, found);
        } else if (PLAIN.isAt(name, words) && isAtMinute(before, words)) {
            at += MINUTE.size();
            at += at < words.count()
                            && (words.folded(at).equals("and")
                                    || words.folded(at).equals(","))
                    ? 1
                    : 0;
            int score = at < words.count() ? Numerals.whole(words.folded(at)) : -1;
            beyond(name, at, score > highest && isAtMinute(at, words), reading, found);
        }
    }

    private static void beyond(int name, int at, boolean is, Reading reading, java.util.List<Finding> found) {
        if (is) {
            found.add(question("The score is beyond the highest.")
                    .about(reading.words().span(at), List.of(reading.words().span(name)), 0.9));
        }
    }

    private static boolean isAtMinute(int score, Words words) {
        return score + MINUTE.size() < words.count()
                && words.folded(score + 1).equals("at")
                && Numerals.small(score + 2, words) > 0
                && words.folded(score + MINUTE.size()).startsWith(MINUTE.last());
    }

    // The number next to the name, alone or over the highest; anything else beside it makes it another number.
    private static void bare(int name, int from, String most, Reading reading, java.util.List<Finding> found) {
        Words words = reading.words();
        int at = from;
        while (at < Math.min(words.count(), from + REACH) && BETWEEN.isAt(at, words)) {
            at++;
        }
        Optional<BigDecimal> score =
                at < words.count() ? Numerals.decimal(words.folded(at)) : Optional.<BigDecimal>empty();
        int highest = Numerals.whole(most);
        boolean beyond = score.isPresent()
                && score.get().compareTo(BigDecimal.valueOf(highest)) > 0
                && score.get().compareTo(BigDecimal.valueOf(MOST)) < 0
                && !words.folded(at).endsWith("%")
                && (isOver(at, highest, reading) || isAlone(at, reading));
        if (beyond) {
            found.add(question("The score is beyond the highest.")
                    .about(words.span(at), List.of(words.span(name, from - 1)), 0.9));
        }
    }

    private static boolean isAlone(int index, Reading reading) {
        char next = next(index, reading);
        boolean sign = next == '/' || next == '-' || next == '–' || Character.isLetter(next);
        return !sign && (index + 1 == reading.words().count() || !COUNTED.isAt(index + 1, reading.words()));
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
        return new Question(ConsistencyRules.NUMBER, message, "Which number did you mean, please?");
    }
}
