package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** More weeks of a pregnancy than any lasts, as where fifteen was heard as fifty. */
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

    private static final int LONGEST = 44;
    private static final int MOST = 99;
    private static final int REACH = 8;

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        for (int i = Math.max(1, reading.firstAsked()); i < reading.endAsked(); i++) {
            if (WEEKS.isAt(i, words)) {
                int weeks = Numerals.spoken(i - 1, words);
                if (weeks > LONGEST && weeks <= MOST && isOfPregnancy(i, words)) {
                    found.add(new Question(
                                    ConsistencyRules.NUMBER, "No pregnancy lasts so long.", "How many weeks are meant?")
                            .about(words.span(i - 1, i), List.empty(), 0.8));
                }
            }
        }
        return Array.ofAll(found);
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
