package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.homonym;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfusableRuleTest {

    private static final String ILEUM =
            row("confusable", "ile", "ileum", "homonym", "colonoscopy:2|<terminal:2.5|biops*:1", "fracture:2", "us");
    private static final String ILIUM =
            row("confusable", "ile", "ilium", "homonym", "fracture:3|pelvis:1.5|crest:1.5", "bowel:1", "us");

    private static Desk desk() {
        return Desk.knowing(ILEUM, ILIUM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Colonoscopy reached the terminal ilium. | homonym: ilium -> ileum",
                "The terminal ilium: biopsies taken. | homonym: ilium -> ileum",
                "Fracture of the ileum. | homonym: ileum -> ilium",
                "Crest and pelvis near the ileum. | homonym: ileum -> ilium",
                "FRACTURE OF THE ILEUM. | homonym: ILEUM -> ILIUM",
                "Ileum: fracture. | homonym: Ileum -> Ilium"
            })
    void aWordThatAnotherOfItsSetFitsBetterIsAskedAbout(String text, String finding) {
        assertEquals(List.of(finding), desk().reads(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ilium.",
                "Colonoscopy reached the terminal ileum.",
                "Fracture of the ilium.",
                "Colonoscopy before the ilium.",
                "Colonoscopy of the terminal ileum and fracture of the pelvis beside it.",
                "Iliums and ileums."
            })
    void aWordThatFitsWellEnoughIsLeftAlone(String text) {
        assertEquals(List.empty(), desk().reads(text));
    }

    @ParameterizedTest
    @CsvSource({"299, 0", "300, 1", "301, 1"})
    void theOtherMustFitBetterByTheMargin(int hundredths, int findings) {
        Desk desk = Desk.knowing(
                homonym("s", "ilium", ""),
                homonym("s", "ileum", "colon:" + hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10));
        assertEquals(findings, desk.check("Colon and ilium.").size());
    }

    @Test
    void cuesAgainstTheWrittenWordCountLikeCuesForTheOther() {
        Desk desk = Desk.knowing(
                row("confusable", "s", "ilium", "homonym", "", "colon:3", "us"), homonym("s", "ileum", ""));
        assertEquals(List.of("homonym: ilium -> ileum"), desk.reads("Colon and ilium."));
        assertEquals(List.empty(), desk.only("Colon and ilium.").evidence());
    }

    @Test
    void aMarginOfTheReadersOwnIsObeyed() {
        String text = "The terminal ilium: biopsies taken.";
        for (int margin : new int[] {100, 350, 351}) {
            Review review = desk().review()
                    .with(rules ->
                            rules.set(ReviewRules.HOMONYM, "margin", margin).get());
            assertEquals(
                    margin <= 350,
                    review.check(ClinicalText.of(text).get(), DocumentContext.unknown())
                            .nonEmpty());
        }
        var rule = desk().review().rules().rules().head();
        assertEquals(List.of("margin"), rule.parameters().map(each -> each.name()));
        assertFalse(rule.parameters().head().allows(99));
        assertFalse(rule.parameters().head().allows(1001));
    }

    @Test
    void aMarginBelowTheUsualOneAsksMoreOfWhatWasLearnt() {
        String text = "The cyst was detached of the surrounding structure with the help of blunt dissection.";
        Review review = Review.everyday(Dictionary.of(UkLexicons.layers()), ConfusionModel.uk());
        assertEquals(List.empty(), homonyms(review, text));
        assertEquals(
                List.of("stricture"),
                homonyms(
                        review.with(rules ->
                                rules.set(ReviewRules.HOMONYM, "margin", 100).get()),
                        text));
    }

    private static Seq<String> homonyms(Review review, String text) {
        return review.check(ClinicalText.of(text).get(), DocumentContext.unknown())
                .filter(each -> each.rule().equals(ReviewRules.HOMONYM))
                .flatMap(each -> each.suggestions().map(Edit::replacement));
    }

    @Test
    void theQuestionOffersTheOtherWordAndTheWrittenOne() {
        Finding finding = desk().only("Colonoscopy reached the terminal Ilium.");
        assertEquals(Disposition.ASK, finding.disposition());
        assertEquals(Severity.WARN, finding.severity());
        assertEquals(
                "Did you mean “Ileum” rather than “Ilium”?",
                finding.query().get().question());
        assertEquals(List.of("Ileum", "Ilium"), finding.query().get().answers().map(Answer::label));
        assertEquals(
                List.of(true, false),
                finding.query().get().answers().map(each -> each.edit().isPresent()));
        assertEquals(List.of("terminal", "colonoscopy"), finding.evidence());
        assertEquals("test", finding.provenance().get().name());
    }

    @Test
    void theSurerTheWiderTheMarginButNeverCertain() {
        double some = desk().only("Terminal ilium: biopsy.").confidence();
        double more = desk().only("Colonoscopy, terminal ilium.").confidence();
        assertEquals(1 / (1 + Math.exp(-0.7 * 3.5)), some, 1e-12);
        assertTrue(more > some);
        Desk certain = Desk.knowing(homonym("s", "ilium", ""), homonym("s", "ileum", "a:10|b:10|c:10"));
        assertEquals(0.99, certain.only("a b c ilium").confidence());
    }

    @Test
    void theBestFittingOfSeveralIsProposedAndEqualsByTheAlphabet() {
        Desk desk = Desk.knowing(
                homonym("s", "root", ""), homonym("s", "route", "drug:4"), homonym("s", "rout", "drug:4|army:1"));
        assertEquals(List.of("homonym: root -> rout"), desk.reads("The drug root of the army."));
        assertEquals(List.of("homonym: root -> rout"), desk.reads("The drug root."));
    }

    @Test
    void aWordOfTwoSetsIsComparedWithinEach() {
        Desk desk = Desk.knowing(
                homonym("a", "site", ""),
                homonym("a", "sight", "eye:4"),
                homonym("b", "site", "wound:2"),
                homonym("b", "cite", "paper:5"));
        assertEquals(List.of("homonym: site -> sight"), desk.reads("The eye and site."));
        assertEquals(List.of("homonym: site -> cite"), desk.reads("The paper and site."));
        assertEquals(List.of("homonym: site -> cite"), desk.reads("The paper, eye and site."));
    }

    @Test
    void anotherSetsWordsAreNoRivals() {
        Desk desk = Desk.knowing(homonym("a", "site", ""), homonym("b", "cite", "paper:5"));
        assertEquals(List.empty(), desk.reads("The paper and site."));
    }

    private static String medicine(String set, String member, String cues) {
        return row("confusable", set, member, "lasa", cues, "", "us");
    }

    @Test
    void medicinesAreToldApartUnderAnotherName() {
        Desk desk = Desk.knowing(medicine("lam", "lamivudine", "hiv:3"), medicine("lam", "lamotrigine", "epilepsy:3"));
        Finding finding = desk.only("Epilepsy: on lamivudine.");
        assertEquals(ReviewRules.LASA, finding.rule());
        assertEquals(
                "The name of a medicine that looks or sounds like another's does not fit its context.",
                finding.message());
        assertEquals(List.empty(), desk.reads("HIV: on lamivudine."));
    }

    @Test
    void disablingOneRuleLeavesTheOther() {
        Desk desk = Desk.knowing(
                ILEUM, ILIUM, medicine("lam", "lamivudine", ""), medicine("lam", "lamotrigine", "epilepsy:3"));
        Review quiet =
                desk.review().with(rules -> rules.disable(ReviewRules.HOMONYM).get());
        var text = ClinicalText.of("Terminal ilium at colonoscopy. Epilepsy on lamivudine.")
                .get();
        assertEquals(
                List.of(ReviewRules.LASA),
                quiet.check(text, DocumentContext.unknown()).map(Finding::rule));
    }

    @Test
    void aWordThatIsBothAMedicineAndAHomonymIsReadAsBoth() {
        Desk desk = Desk.knowing(
                homonym("a", "thiamine", ""),
                homonym("a", "thymine", "dna:4"),
                medicine("b", "thiamine", ""),
                medicine("b", "thalidomide", "myeloma:4"));
        assertEquals(List.of("homonym: thiamine -> thymine"), desk.reads("DNA and thiamine."));
        assertEquals(List.of("lasa: thiamine -> thalidomide"), desk.reads("Myeloma, so thiamine."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"antonym", "heard"})
    void oppositesAndMishearingsAreAskedAboutNeverPutRight(String kind) {
        Desk desk = Desk.knowing(
                row("confusable", "s", "hypotension", kind, "", "", "us"),
                row("confusable", "s", "hypertension", kind, "amlodipine:4", "", "us"));
        Finding finding = desk.only("Amlodipine for hypotension.");
        assertEquals(Disposition.ASK, finding.disposition());
        assertEquals(ReviewRules.HOMONYM, finding.rule());
    }

    // Of a gate after "antalgic" a gait is as likely as it has to be; a letter that has either elsewhere tells more.
    private static Review learnt() {
        String model = "features\tl:antalgic\tl:slow\n"
                + "gait\tgate\thomonym\t500\t100\t900\t1000\t30\t0\t150\t0\t\t0:110\t1:50\n";
        return Review.everyday(
                Dictionary.of(base(ILEUM, ILIUM)), ConfusionModel.read(model.getBytes(StandardCharsets.UTF_8)));
    }

    private static final String MUCH = " and all that was said there was said and done and written down then by us";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An antalgic gate. | 1",
                "An antalgic gate" + MUCH + MUCH + ". | 1",
                "The garden gate is shut" + MUCH + MUCH + ". An antalgic gate. | 0",
                "An antalgic gate" + MUCH + MUCH + ". The garden gate is shut. | 0",
                "His gait is better" + MUCH + MUCH + ". A slow gate. | 1",
                "A slow gate" + MUCH + MUCH + ". His gait is better. | 1",
                "His gait is better. A slow gate. | 0",
                "His gait is better. An antalgic gate. | 0",
                "A slow gate" + MUCH + MUCH + ". | 0",
                "His gait is better" + MUCH + MUCH + ". The garden gate" + MUCH + MUCH + ". An antalgic gate. | 1",
                "His gait is better" + MUCH + MUCH + ". The garden gate" + MUCH + MUCH + ". A slow gate. | 0"
            })
    void theWordThatALetterHasElsewhereIsTheLikelier(String text, int findings) {
        assertEquals(
                findings,
                learnt().check(ClinicalText.of(text).get(), DocumentContext.unknown())
                        .count(each -> each.rule().equals(ReviewRules.HOMONYM)));
    }

    @Test
    void anEditFarAwayChangesWhatIsAskedAboutAWord() {
        String before = "An antalgic gate.\n\nWe saw him" + MUCH + MUCH + ".\n\nThe garden is shut" + MUCH + ".";
        ClinicalText after =
                ClinicalText.of(before.replace("garden is", "garden gate is")).get();
        Review review = learnt();
        Checked first = review.checked(ClinicalText.of(before).get(), DocumentContext.unknown());
        assertEquals(1, first.findings().count(each -> each.rule().equals(ReviewRules.HOMONYM)));
        assertEquals(
                review.check(after, DocumentContext.unknown()),
                review.recheck(first, after).findings());
        assertEquals(
                0,
                review.recheck(first, after)
                        .findings()
                        .count(each -> each.rule().equals(ReviewRules.HOMONYM)));
    }
}
