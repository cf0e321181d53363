package io.github.medsecretary.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.benchmarks.UkLetters.UkLetter;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A letter that is being typed begins and ends anywhere: no rule may look beyond either end. */
class CutLettersTest {

    private static final int PIECES = 60;
    private static final int LONGEST = 10;

    @Test
    void noRuleFailsWhereverALetterBeginsOrEnds() throws IOException, URISyntaxException {
        Review review = Review.beforeSignature(Dictionary.of(UkLexicons.layers()));
        Seq<UkLetter> letters = UkLetters.read(
                Path.of(CutLettersTest.class.getResource("uk-letters.jsonl").toURI()));
        var random = new Random(1);
        for (UkLetter letter : letters) {
            String[] words = letter.text().value().split(" ", -1);
            for (int piece = 0; piece < PIECES; piece++) {
                int from = random.nextInt(words.length);
                int length = 1 + random.nextInt(Math.min(LONGEST, words.length - from));
                String cut = String.join(" ", List.of(words).slice(from, from + length));
                Seq<Finding> found = review.check(ClinicalText.of(cut).get(), letter.context());
                assertEquals(List.empty(), found.filter(each -> each.rule().equals(RuleSet.RULE_FAULT)), cut);
            }
        }
    }
}
