package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;

/**
 * More weeks of a pregnancy than any lasts, as where fifteen was heard as fifty, and more days beside the weeks than a week
 * has ("29+8 weeks").
 */
final class Gestations implements NumberCheck {

    private static final WordSet WEEKS = WordSet.of("weeks", "week", "weeks'", "weeks’");
    private static final WordSet PREGNANT =
            WordSet.of("pregnant", "gestation", "gestational", "pregnancy", "delivered", "antenatal", "amenorrhoea");
    // After birth weeks are counted on.
    private static final WordSet AFTERWARDS = WordSet.of(
            "corrected",
            "postmenstrual",
            "post-menstrual",
            "postconceptional",
            "postnatal",
            "postpartum",
            "old",
            "ago",
            "age",
            "after",
            "since",
            "every",
            "post",
            "next",
            "last",
            "within",
            "for",
            "delivery");

    // "29+2 weeks" and "29+2/40".
    private static final String OF_FORTY = "40";

    private static final int LONGEST = 44;
    private static final int MOST_DAYS = 6;
    private static final int MOST = 99;
    private static final int REACH = 8;

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        for (int i = Math.max(1, reading.firstAsked()); i < reading.endAsked(); i++) {
            boolean weeks = WEEKS.isAt(i, words);
            if (weeks && isWithDays(i, reading)) {
                withDays(i, words).forEach(found::add);
            } else if (weeks && isTooLong(Numerals.spoken(i - 1, words)) && isOfPregnancy(i, words)) {
                found.add(tooLong(i, i - 1, words));
            } else if (isOfForty(i, reading)) {
                withDays(i, words).forEach(found::add);
            }
        }
        return Array.ofAll(found);
    }

    private static boolean isTooLong(int weeks) {
        return weeks > LONGEST && weeks <= MOST;
    }

    private static Finding tooLong(int index, int from, Words words) {
        return new Question(
                        ConsistencyRules.NUMBER,
                        "No pregnancy lasts as long as this.",
                        "How many weeks was it, please?")
                .about(words.span(from, index), List.empty(), 0.8);
    }

    private static Option<Finding> withDays(int index, Words words) {
        if (isTooLong(Numerals.whole(words.folded(index - 2)))) {
            return Option.of(tooLong(index, index - 2, words));
        }
        return Numerals.whole(words.folded(index - 1)) > MOST_DAYS
                ? Option.of(new Question(
                                ConsistencyRules.NUMBER,
                                "A week has no more than seven days.",
                                "How many weeks and days was it, please?")
                        .about(words.span(index - 2, index), List.empty(), 0.9))
                : Option.none();
    }

    // Two numbers of at most two figures with a plus between them, which nothing but a gestation has before "weeks".
    private static boolean isWithDays(int index, Reading reading) {
        Words words = reading.words();
        return index > 1
                && Numerals.whole(words.folded(index - 1)) >= 0
                && words.folded(index - 1).length() <= 2
                && words.folded(index - 2).length() == 2
                && Numerals.whole(words.folded(index - 2)) >= 0
                && words.span(index - 2).end() + 1 == words.span(index - 1).start()
                && reading.text().charAt(words.span(index - 2).end()) == '+';
    }

    private static boolean isOfForty(int index, Reading reading) {
        Words words = reading.words();
        int end = words.span(index - 1).end();
        return words.folded(index).equals(OF_FORTY)
                && end + 1 == words.span(index).start()
                && reading.text().charAt(end) == '/'
                && isWithDays(index, reading);
    }

    private static boolean isOfPregnancy(int index, Words words) {
        boolean pregnant = false;
        for (int i = Math.max(words.sentenceStart(index), index - REACH);
                i < Math.min(words.sentenceEnd(index), index + REACH);
                i++) {
            if (AFTERWARDS.isAt(i, words)) {
                return false;
            }
            pregnant |= PREGNANT.isAt(i, words);
        }
        return pregnant;
    }
}
