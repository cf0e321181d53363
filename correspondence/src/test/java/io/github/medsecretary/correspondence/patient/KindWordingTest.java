package io.github.medsecretary.correspondence.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleVerifier;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that blame or label, and what is said in their place. */
class KindWordingTest {

    private static final KindWording RULE = KindWording.english();

    private static Seq<Finding> found(String text) {
        return RuleVerifier.of(RULE)
                .given(ClinicalText.of(text).get(), DocumentContext.unknown())
                .findings();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She failed to attend today. | failed to attend | did not come",
                "Denies chest pain. | Denies | Reports no",
                "He is non-compliant. | non-compliant | not able to take the treatment as planned",
                "She is a diabetic and smokes. | a diabetic | a person with diabetes",
                "He suffers from gout. | suffers from | has",
                "A known addict. | addict | person with an addiction",
                "He is a poor historian. | poor historian | found it hard to tell the history",
                "She refused surgery. | refused | chose not to have",
                "He claims that he is well. | claims that | says that",
                "He takes part in drug abuse. | drug abuse | drug use"
            })
    void blamingWordsAreAskedAboutWithKinderOnes(String text, String words, String kinder) {
        Seq<Finding> found = found(text);
        assertEquals(
                List.of(words),
                found.map(each -> ClinicalText.of(text).get().quote(each.span().get())));
        assertEquals(
                List.of(kinder), found.map(each -> each.suggestions().head().replacement()));
        assertEquals(List.of(Disposition.ASK), found.map(Finding::disposition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She has a diabetic foot ulcer.",
                "The insurance claims were sent.",
                "She attended diabetic eye screening.",
                "The homeless team saw him.",
                "He is compliant with his inhalers.",
                "He predenies it."
            })
    void theSameWordsInAnotherSenseAreNot(String text) {
        assertEquals(List.empty(), found(text));
    }

    @Test
    void everyRowIsFoundAndNoKinderWordIsItselfOne() throws IOException {
        try (InputStream in = KindWording.class.getResourceAsStream("kind-wording.tsv")) {
            Seq<String[]> rows = List.ofAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .reject(each -> each.startsWith("#"))
                    .map(each -> each.split("\t"));
            assertEquals(
                    List.empty(), rows.reject(row -> found(row[0]).size() == 1).map(row -> row[0]));
            assertEquals(
                    List.empty(), rows.filter(row -> !found(row[1]).isEmpty()).map(row -> row[1]));
            assertEquals(List.empty(), rows.reject(row -> row.length == 4).map(row -> row[0]));
        }
    }
}
