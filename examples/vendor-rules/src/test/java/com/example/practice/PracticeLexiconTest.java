package com.example.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PracticeLexiconTest {

    private static Seq<Finding> check(Layers layers, String text) {
        return Review.everyday(Dictionary.of(layers))
                .check(ClinicalText.of(text).get(), DocumentContext.unknown());
    }

    @Test
    void theBuiltInWordsAreNotThePracticesOwn() {
        assertEquals(List.empty(), check(UkLexicons.layers(), "The clinique is full."));
    }

    @Test
    void aWordOfThePracticesOwnIsFoundAndSaysWhereItComesFrom() {
        var findings = check(UkLexicons.layers().with(Layer.VENDOR, PracticeLexicon.read()), "The clinique is full.");
        assertEquals(List.of("clinic"), findings.flatMap(Finding::suggestions).map(Edit::replacement));
        assertEquals(
                Optional.of("example-practice"), findings.head().provenance().map(lexicon -> lexicon.name()));
    }

    @Test
    void theBuiltInWordsAreStillThere() {
        var findings = check(
                UkLexicons.layers().with(Layer.VENDOR, PracticeLexicon.read()),
                "Colonoscopy reached the terminal ilium.");
        assertTrue(findings.exists(each -> each.rule().label().equals("homonym")));
    }

    @Test
    void theFileIsAsItWouldBePrinted() {
        assertEquals(
                PracticeLexicon.read(),
                Lexicon.read(PracticeLexicon.read().print()).get());
        assertEquals("Apache-2.0", PracticeLexicon.read().header().licence());
    }
}
