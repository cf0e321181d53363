package com.example.practice;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.RuleVerifier;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import org.junit.jupiter.api.Test;

class SafetyNettingRuleTest {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());

    private static Reading read(String text) {
        return DICTIONARY.read(ClinicalText.of(text).get());
    }

    @Test
    void aDischargeSaysWhatToDoIfThingsGetWorse() {
        var verifier = RuleVerifier.of(new SafetyNettingRule());
        verifier.given(read("He was discharged."), DocumentContext.unknown())
                .finds(1)
                .findsAt(7, 17);
        verifier.given(read("He was discharged. Ring us if it gets worse."), DocumentContext.unknown())
                .findsNothing();
        verifier.given(read("Discharged, to return if needed."), DocumentContext.unknown())
                .findsNothing();
        verifier.given(read("He was admitted."), DocumentContext.unknown()).findsNothing();
    }

    @Test
    void aRuleThatSaidNothingWouldBeNoticed() {
        var discharged =
                RuleVerifier.of(new SafetyNettingRule()).given(read("He was discharged."), DocumentContext.unknown());
        assertThrows(AssertionError.class, discharged::findsNothing);
        assertThrows(AssertionError.class, () -> discharged.findsAt(0, 2));
    }
}
