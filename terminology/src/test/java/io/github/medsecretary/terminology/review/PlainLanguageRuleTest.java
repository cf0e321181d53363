package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.RuleVerifier;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.terminology.expansion.Expander;
import io.github.medsecretary.terminology.expansion.PatientShortFormRule;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain words for patients, and where they stand. */
class PlainLanguageRuleTest {

    private static final Dictionary UK = Dictionary.of(UkLexicons.layers());

    private static ClinicalText text(String text) {
        return ClinicalText.of(text).get();
    }

    private static String plain(String written) {
        var found = RuleVerifier.of(PlainLanguageRule.of(UK)).given(text(written), DocumentContext.unknown());
        return Edits.of(found.findings().flatMap(each -> each.suggestions().take(1)))
                .get()
                .applyTo(text(written))
                .get()
                .value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The abdomen was soft. | The tummy was soft.",
                "Abdomen: soft. | Tummy: soft.",
                "She has abdominal pain. | She has tummy pain.",
                "We removed the sutures. | We removed the stitches.",
                "She had an abdomen that hurt. | She had an abdomen (tummy) that hurt.",
                "She had a pulmonary embolism. | She had a pulmonary embolism (a blood clot in the lung).",
                "She has vomiting. | She has vomiting (being sick).",
                "She was seen with Mr Stool. | She was seen with Mr Stool.",
                "The menu is abdominous. | The menu is abdominous.",
                "She has oedema (swelling caused by fluid). | She has oedema (swelling caused by fluid)."
            })
    void aTermGivesWayToItsNameOrIsExplained(String written, String plain) {
        assertEquals(plain, plain(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He wakes at night.",
                "I will see you in the morning.",
                "Please ask her to come in.",
                "The stitches are to take out next week.",
                "He breathes by mouth.",
                "Your kidneys are working normally.",
                "There was a green discharge.",
                "She has a vaginal discharge and went home.",
                "Your weight drops each month.",
                "The same rules apply to you.",
                "He avoids social interaction.",
                "There were oral ulcers.",
                "This does not apply.",
                "Her interaction with other children is good.",
                "He is eating normally.",
                "Oral hygiene is good, and the tablets help.",
                "He was treated for anorexia and bulimia.",
                "Take a blood pressure monitor home.",
                "She has hay fever.",
                "BSE was taught at the breast clinic.",
                "The lump lies immediately below the knee."
            })
    void wordsThatMeanSomethingElseHereStayAsTheyAre(String written) {
        assertEquals(written, plain(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apply the cream twice a day. | Apply (put on or rub in) the cream twice a day.",
                "Put the drops in both eyes. | Put the drops (liquid to put in the eye, ear or nose) in both eyes.",
                "This is malignant. | This is cancerous.",
                "He has malignant hypertension. | He has malignant hypertension (dangerously high blood pressure).",
                "He has ocular hypertension. | He has ocular hypertension (raised pressure in the eye).",
                "He has hypertension. | He has high blood pressure.",
                "He takes oral iron. | He takes oral (by mouth) iron."
            })
    void whatStandsBesideATermDecidesWhatItIsCalled(String written, String plain) {
        assertEquals(plain, plain(written));
    }

    @Test
    void wordsThatHoldForShortFormsAloneAreGivenThere() {
        var written = text("He is to come in. TCI on 3 May.");
        var found = RuleVerifier.of(PatientShortFormRule.of(Expander.of(UK)))
                .given(written, DocumentContext.unknown())
                .findings();
        assertEquals(
                List.of("To come in (TCI: to be admitted to hospital)"),
                found.flatMap(each -> each.suggestions().take(1)).map(Edit::replacement));
    }

    @Test
    void shortFormsAreWrittenOutAtTheirFirstUseAndAskedWhereNobodyCanTell() {
        var rule = PatientShortFormRule.of(Expander.of(UK));
        var written = text("She had an MI. The MI was in 2019. CHD runs in the family.");
        var found =
                RuleVerifier.of(rule).given(written, DocumentContext.unknown()).findings();
        assertEquals(
                List.of("an MI", "CHD"),
                found.map(each -> written.quote(each.span().get())));
        assertEquals(List.of(Disposition.FIX, Disposition.ASK), found.map(each -> each.disposition()));
    }
}
