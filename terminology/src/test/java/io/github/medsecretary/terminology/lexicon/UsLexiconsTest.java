package io.github.medsecretary.terminology.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsLexiconsTest {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UsLexicons.layersOf(Jurisdiction.US)));

    private static Seq<String> reads(String text) {
        var context = DocumentContext.builder().jurisdiction(Jurisdiction.US).build();
        return REVIEW.check(ClinicalText.of(text).get(), context)
                .map(each -> each.rule().label() + ": "
                        + text.substring(
                                each.span().get().start(), each.span().get().end())
                        + each.suggestions()
                                .headOption()
                                .map(edit -> " -> " + edit.replacement())
                                .getOrElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He takes digoxin 0.5 mg QD. | error-prone: QD -> daily",
                "He takes warfarin 5.0 mg daily. | dose-notation: 5.0 mg -> 5 mg",
                "He takes digoxin .5 mg daily. | dose-notation: .5 mg -> 0.5 mg",
                "He takes insulin 10U daily. | error-prone: 10U -> 10 units",
                "He takes insulin 10 IU daily. | error-prone: 10 IU -> 10 units",
                "He takes levothyroxine 100 µg daily. | error-prone: 100 µg -> 100 mcg",
                "He takes morphine, MS 10 mg daily. | error-prone: MS -> morphine sulfate",
                "He takes warfarin 5 mg qod. | error-prone: qod -> every other day"
            })
    void theDoNotUseListIsCovered(String text, String finding) {
        assertTrue(reads(text).contains(finding), () -> reads(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He takes levothyroxine 100 mcg daily. | ",
                "The hemoglobin was low. | ",
                "The lesion was 5.0 cm and the potassium 4.0. | "
            })
    void whatIsUsualThereIsLeftAlone(String text, String none) {
        assertEquals(List.empty(), reads(text));
    }

    @Test
    void everyRowIsOfTheUnitedStatesAndNamesItsSource() {
        var entries = UsLexicons.layers().entries(ErrorProne.class).map(Sourced::entry);
        assertTrue(entries.size() > 200);
        assertTrue(entries.forAll(each -> each.jurisdictions().equals(List.of(Jurisdiction.US))));
        assertTrue(entries.filter(each ->
                        each.severity() == Severity.BLOCK && !each.expression().equals("IT"))
                .filter(each -> !each.expression().toLowerCase(Locale.ROOT).equals("tiw"))
                .forAll(each -> each.source().contains("Joint Commission")));
    }

    @Test
    void otherCountriesAreReadAsTheUnitedKingdom() {
        assertEquals(
                UkLexicons.layers().lexicons(),
                UsLexicons.layersOf(new Jurisdiction("IE")).lexicons());
    }
}
