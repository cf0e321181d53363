package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.homonym;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings may be logged: they tell rule and place, and the words of the letter only to its reader. */
class PrivacyTest {

    private static Desk desk() {
        return Desk.knowing(
                        homonym("s", "zebedee", ""),
                        homonym("s", "zachary", "near:5"),
                        row("confusable", "m", "zolamide", "lasa", "", "", "us"),
                        row("confusable", "m", "zolimide", "lasa", "near:5", "", "us"),
                        drug("zidopril", "zids"),
                        row("error-prone", "Zx", "z", "any", "warn", "ask", "GB", "it is misread", "us"),
                        row("error-prone", "#.0 zz", "# zz", "any", "warn", "ask", "GB", "it is misread", "us"),
                        spelling("zoological", "zoologic"),
                        shortForm("ZQ", "zeta quotient", 5),
                        shortForm("ZQ", "zonal quiet", 5))
                .withPatientAllergicTo("zids");
    }

    @ParameterizedTest
    @CsvSource({
        "homonym, The near zebedee., zebedee",
        "lasa, The near zolamide., zolamide",
        "error-prone, Take Zx now., Zx",
        "dose-notation, Take 7.0 zz now., 7.0 zz",
        "placeholder, Saw [name Zorro] there., [name Zorro]",
        "variant, A zoologic test., zoologic",
        "abbreviation, A ZQ rise., ZQ",
        "allergy, Given zidopril., zidopril"
    })
    void aFindingPrintsNoWordOfTheLetter(String rule, String text, String secret) {
        Finding finding = desk().only(text);
        assertTrue(finding.rule().name().equals(rule), finding.rule().name());
        assertFalse(finding.message().contains(secret));
        assertFalse(finding.toString().contains(secret));
        assertTrue(finding.describe(ClinicalText.of(text).get()).contains(secret));
    }

    @ParameterizedTest
    @CsvSource({"homonym, The near zebedee.", "abbreviation, A near ZQ rise."})
    void questionsAnswersAndEvidenceAreMaskedToo(String rule, String text) {
        Finding finding = desk().only(text);
        assertTrue(finding.query().isPresent(), rule);
        assertFalse(finding.query().toString().contains("ZQ"));
        assertFalse(finding.query().get().answers().toString().contains("z"));
        assertFalse(finding.suggestions().toString().contains("zachary"));
        assertFalse(finding.toString().contains("near"));
    }
}
