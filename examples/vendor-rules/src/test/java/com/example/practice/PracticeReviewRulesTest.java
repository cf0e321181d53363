package com.example.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.ReviewRuleSource;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class PracticeReviewRulesTest {

    private static final RuleId SAFETY_NETTING = RuleId.of("example", "safety-netting", 1);

    private static RuleSet<Reading, DocumentContext> found() {
        // As a module of the caller's would declare it.
        PracticeReviewRulesTest.class.getModule().addUses(ReviewRuleSource.class);
        return RuleSet.discovered(ServiceLoader.load(ReviewRuleSource.class));
    }

    private static int told(RuleSet<Reading, DocumentContext> vendors) {
        return Review.everyday(Dictionary.of(UkLexicons.layers()))
                .with(rules -> rules.addAll(vendors))
                .check(ClinicalText.of("He was discharged.").get(), DocumentContext.unknown())
                .count(each -> each.rule().equals(SAFETY_NETTING));
    }

    @Test
    void theRulesAreFoundByWhoeverLooks() {
        assertEquals(1, told(found()));
    }

    @Test
    void aPracticeChoosesHowShortALetterIsPassedOver() {
        assertEquals(0, told(found().set(SAFETY_NETTING, "shortest-letter", 20).get()));
    }
}
