package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Lexicons;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody doesn't want to be shown again is kept out of sight, not lost, and comes back in time. */
class SuppressionsTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 7);
    private static final Occasion OCCASION = new Occasion("OUR/1", "dr-lee", TODAY);
    private static final String TEXT = "The hemoglobin and the edema. Potassium was ___.";

    private static final Desk DESK =
            Desk.knowing(Lexicons.spelling("haemoglobin", "hemoglobin"), Lexicons.spelling("oedema", "edema"));

    private static Suppression.Builder of(RuleId rule, Suppression.Reach reach) {
        return Suppression.builder().rule(rule).reach(reach).by("dr-lee").reason("quoted from abroad");
    }

    private static Suppression.Builder spellings(Suppression.Reach reach) {
        return of(ReviewRules.VARIANT, reach);
    }

    private static Suppressions.Sifted sift(Suppression... suppressions) {
        return Suppressions.of(List.of(suppressions))
                .sift(DESK.check(TEXT), ClinicalText.of(TEXT).get(), OCCASION);
    }

    private static Seq<String> shown(Suppression... suppressions) {
        return sift(suppressions)
                .shown()
                .map(each -> ClinicalText.of(TEXT).get().quote(each.span().get()));
    }

    @Test
    void withoutSuppressionsAllIsShown() {
        assertEquals(List.of("hemoglobin", "edema", "___"), shown());
    }

    @Test
    void aRuleIsSilencedInALetterOfAnAuthorOrThroughoutThePractice() {
        for (Suppression.Reach reach : List.of(
                new Suppression.Reach.OneLetter("OUR/1"),
                new Suppression.Reach.OneAuthor("dr-lee"),
                new Suppression.Reach.Practice())) {
            assertEquals(List.of("___"), shown(spellings(reach).build()), reach.toString());
        }
        for (Suppression.Reach other :
                List.of(new Suppression.Reach.OneLetter("OUR/2"), new Suppression.Reach.OneAuthor("dr-shah"))) {
            assertEquals(3, shown(spellings(other).build()).size(), other.toString());
        }
    }

    @Test
    void onlyTheGivenWordsAreSilenced() {
        var suppression =
                spellings(new Suppression.Reach.Practice()).words("edema").build();
        assertEquals(List.of("hemoglobin", "___"), shown(suppression));
        assertEquals(List.of(suppression), sift(suppression).silenced().map(Suppressions.Silenced::by));
    }

    @ParameterizedTest
    @CsvSource({"2030-01-06, 3", "2030-01-07, 1", "2030-01-08, 1"})
    void itHoldsThroughItsLastDay(LocalDate until, int shown) {
        var suppression =
                spellings(new Suppression.Reach.Practice()).until(until).build();
        assertEquals(shown, shown(suppression).size());
        assertEquals(
                shown == 3 ? 1 : 0,
                Suppressions.of(List.of(suppression)).expired(TODAY).size());
    }

    @Test
    void whatBlocksIsSilencedForOneLetterOnly() {
        assertEquals(
                3,
                shown(of(ReviewRules.PLACEHOLDER, new Suppression.Reach.Practice())
                                .build())
                        .size());
        assertEquals(
                2,
                shown(of(ReviewRules.PLACEHOLDER, new Suppression.Reach.OneLetter("OUR/1"))
                                .build())
                        .size());
    }

    @Test
    void withoutAReasonNothingIsSilenced() {
        var silent = Suppression.builder()
                .rule(ReviewRules.VARIANT)
                .reach(new Suppression.Reach.Practice())
                .by("dr-lee")
                .reason(" ")
                .build();
        assertEquals(3, shown(silent).size());
    }

    @Test
    void ofSeveralTheFirstIsNamed() {
        var one = spellings(new Suppression.Reach.OneAuthor("dr-lee")).build();
        var other = spellings(new Suppression.Reach.Practice()).build();
        assertEquals(List.of(one, one), sift(one, other).silenced().map(Suppressions.Silenced::by));
    }

    @Test
    void thatARuleFailedIsNeverSilenced() {
        var suppression =
                of(RuleSet.RULE_FAULT, new Suppression.Reach.OneLetter("OUR/1")).build();
        var fault = DESK.check(TEXT).head();
        var finding = io.github.medsecretary.core.rule.Finding.builder()
                .rule(RuleSet.RULE_FAULT)
                .severity(fault.severity())
                .disposition(fault.disposition())
                .message("A rule failed.")
                .build();
        assertEquals(
                List.of(finding),
                Suppressions.of(List.of(suppression))
                        .sift(List.of(finding), ClinicalText.of(TEXT).get(), OCCASION)
                        .shown());
    }

    @Test
    void neitherWordsNorReasonsArePrinted() {
        String printed = spellings(new Suppression.Reach.Practice())
                .words("edema")
                .build()
                .toString();
        assertFalse(printed.contains("edema") || printed.contains("abroad"), printed);
    }
}
