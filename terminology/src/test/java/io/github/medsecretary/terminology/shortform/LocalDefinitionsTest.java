package io.github.medsecretary.terminology.shortform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter defines by "long form (SF)". */
class LocalDefinitionsTest {

    private static Seq<String> defined(String text) {
        ClinicalText letter = ClinicalText.of(text).get();
        return LocalDefinitions.in(letter)
                .toSeq()
                .map(each -> letter.quote(each.shortForm()) + "=" + letter.quote(each.longForm()));
    }

    private static LocalDefinitions in(String text) {
        return LocalDefinitions.in(ClinicalText.of(text).get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "atrial fibrillation (AF) | AF=atrial fibrillation",
                "Atrial Fibrillation (AF) | AF=Atrial Fibrillation",
                "atrial fibrillation (af) | af=atrial fibrillation",
                "known atrial fibrillation (AF) | AF=atrial fibrillation",
                "type 2 diabetes mellitus (T2DM) | T2DM=type 2 diabetes mellitus",
                "Clostridioides difficile (C-diff) | C-diff=Clostridioides difficile",
                "non-steroidal drugs (NSD) | NSD=non-steroidal drugs",
                "positron emission tomography/computed tomography (PET/CT) | PET/CT=positron emission tomography/computed tomography",
                "5-hydroxytryptamine (5HT) | 5HT=5-hydroxytryptamine",
                "tumour necrosis factor (TNF), raised | TNF=tumour necrosis factor",
                "atrial fibrillation [AF] | AF=atrial fibrillation",
                "atrial fibrillation (AF; new) | AF=atrial fibrillation",
                "atrial fibrillation (AF, new) | AF=atrial fibrillation",
                "atrial fibrillation ( AF ) | AF=atrial fibrillation",
                "body mass index (BMI 31) | BMI=body mass index",
                "oestrogen receptor (ER) | ER=oestrogen receptor",
                "two-week wait (2WW) | 2WW=two-week wait",
                "urea and electrolytes (U&E) | U&E=urea and electrolytes",
                "\u03b1-fetoprotein (AFP) | AFP=\u03b1-fetoprotein",
                "1-oleoyl-2-acetylglycerol (OAG) | OAG=1-oleoyl-2-acetylglycerol",
                "an adverse drug reaction [ADR] | ADR=adverse drug reaction",
                "ear, nose and throat (ENT) | ENT=ear, nose and throat",
                "non-steroidal anti-inflammatory drugs (NSAIDs) | NSAIDs=non-steroidal anti-inflammatory drugs",
                "human chorionic gonadotrophin (hCG) | hCG=human chorionic gonadotrophin"
            })
    void theWordsBeforeABracketDefineIt(String text, String definition) {
        assertEquals(List.of(definition), defined(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atrial fibrillation (XF)",
                "the heart (AF)",
                "fibrillation (AF)",
                "AF (AF)",
                "(AF) atrial fibrillation",
                "atrial fibrillation AF",
                "atrial fibrillation (A)",
                "atrial fibrillation (-AF)",
                "atrial fibrillation ()",
                "one in five (15)",
                "atrial fibrillation (AF",
                "atrial fibrillation (a (AF)",
                "atrial fibrillation; (AF)",
                "atrial fibrillation.  (AF)",
                "atrial\n\nfibrillation (AF)",
                "anterior; fibrillation (AF)",
                "the AF, AF again",
                "the AF (AF again)",
                "AF's, AFs (AFs's)"
            })
    void otherWordsDefineNothing(String text) {
        assertEquals(List.empty(), defined(text));
    }

    @Test
    void theFirstLetterBeginsAWord() {
        assertEquals(List.of("AF=atrial fibrillation"), defined("data atrial fibrillation (AF)"));
        assertEquals(List.empty(), defined("natrial fibrillation (AF)"));
        assertEquals(List.of("AF=ante-fibrillation"), defined("re ante-fibrillation (AF)"));
    }

    @Test
    void theLongFormIsNoFurtherAwayThanTwiceAsManyWords() {
        assertEquals(List.of("AF=atrial x fib"), defined("atrial x fib (AF)"));
        assertEquals(List.empty(), defined("atrial x y fib (AF)"), "too much is left out");
        assertEquals(List.empty(), defined("atrial x y z zz fib (AF)"));
    }

    @Test
    void wordsThatGiveNoLetterAreFewerThanThoseThatDo() {
        String words = "alpha beta gamma delta epsilon ";
        assertEquals(1, defined(words + "q q zeta (ABGDEZ)").size());
        assertEquals(0, defined(words + "q q q q zeta (ABGDEZ)").size());
    }

    @ParameterizedTest
    @CsvSource({"ABCDEFGHIJKL, 1", "ABCDEFGHIJKLM, 0"})
    void aShortFormHasTwelveCharactersAtMost(String shortForm, int definitions) {
        String words = shortForm.toLowerCase(java.util.Locale.ROOT).replaceAll("(.)", "$1word ");
        assertEquals(definitions, defined(words + "(" + shortForm + ")").size());
    }

    @Test
    void theLongFormIsLongerThanTheShortOne() {
        assertEquals(List.empty(), defined("A F (AF)").filter(each -> each.endsWith("=AF")));
        assertEquals(List.empty(), defined("IVF (IVF)"));
        assertEquals(List.empty(), defined("a fo (AF)"), "no long form begins with an article");
    }

    @Test
    void blanksBeforeTheBracketBelongToNeither() {
        ClinicalText text = ClinicalText.of("atrial fibrillation   (AF)").get();
        Definition definition = LocalDefinitions.in(text).toSeq().head();
        assertEquals("atrial fibrillation", text.quote(definition.longForm()));
        assertEquals("AF", text.quote(definition.shortForm()));
    }

    @Test
    void aFullStopInsideANumberOrNameEndsNoSentence() {
        assertEquals(List.of("SCC=St.Clair criteria"), defined("the St.Clair criteria (SCC)"));
        assertEquals(List.empty(), defined("Saw St. Clair criteria (SCC)"));
    }

    @Test
    void aLetterMayDefineSeveralInTheirOrder() {
        assertEquals(
                List.of("AF=atrial fibrillation", "PE=pulmonary embolism"),
                defined("Known atrial fibrillation (AF) and pulmonary embolism (PE)."));
    }

    @Test
    void theFirstDefinitionOfAShortFormCounts() {
        String text = "mitral stenosis (MS), not multiple sclerosis (MS)";
        Definition definition = in(text).of("MS").orElseThrow();
        assertEquals(0, definition.longForm().start());
        assertEquals(2, in(text).toSeq().size());
    }

    @ParameterizedTest
    @CsvSource({"DVT, true", "DVTs, true", "dvt, false", "DVTS, false", "DV, false", "DVTss, false", "'', false"})
    void aDefinitionCountsInItsCaseAndItsPlural(String used, boolean defined) {
        assertEquals(defined, in("deep vein thrombosis (DVT)").of(used).isPresent());
    }

    @Test
    void whatIsDefinedInThePluralCountsForTheSingular() {
        LocalDefinitions definitions = in("deep vein thromboses (DVTs)");
        assertTrue(definitions.of("DVT").isPresent());
        assertTrue(definitions.of("DVTs").isPresent());
    }

    @Test
    void placesAreThoseOfTheOriginal() {
        ClinicalText text = ClinicalText.of("İ 👍 Straßen-Fieber (SF)").get();
        Definition definition = LocalDefinitions.in(text).toSeq().head();
        assertEquals("Straßen-Fieber", text.quote(definition.longForm()));
        assertEquals("SF", text.quote(definition.shortForm()));
    }

    @Test
    void manyBracketsAreReadInOneGo() {
        assertEquals(List.empty(), defined("(".repeat(20_000)));
        assertEquals(5_000, defined("atrial fibrillation (AF) ".repeat(5_000)).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She has COPD (chronic obstructive pulmonary disease) now. | COPD=chronic obstructive pulmonary disease",
                "She has COPD, chronic obstructive pulmonary disease, now. | COPD=chronic obstructive pulmonary disease",
                "COPD \u2013 chronic obstructive pulmonary disease. | COPD=chronic obstructive pulmonary disease",
                "COPD - chronic obstructive pulmonary disease | COPD=chronic obstructive pulmonary disease",
                "Chronic obstructive pulmonary disease, COPD, was found. | COPD=Chronic obstructive pulmonary disease",
                "magnetic resonance imaging - MRI - was done | MRI=magnetic resonance imaging"
            })
    void theOtherWaysOfDefiningAreTakenWhereEveryLetterBeginsAWord(String text, String definition) {
        assertEquals(List.of(definition), defined(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He has MS, RA, and OA.",
                "Seen with COPD, clinically stable.",
                "CD4, CD8, CD20",
                "COPD. Chronic obstructive pulmonary disease, now.",
                "CT (contrast was given)",
                "She has PE, a provoked event\nin May",
                "the probability (P < 0.05)",
                "no signal(s)",
                "empty ( ) and [ ]"
            })
    void whatOnlyStandsBesideItDefinesNothing(String text) {
        assertEquals(List.empty(), defined(text));
    }

    @Test
    void theWorkDoublesWithTheText() {
        for (String part :
                List.of("atrial fibrillation (AF), ", "((((", "A, ", "a (b) ", "word - MRI - ", "- - ", "[(,")) {
            long once = DefinitionScan.of(part.repeat(500)).steps();
            long twice = DefinitionScan.of(part.repeat(1000)).steps();
            assertTrue(twice <= 2 * once + 5_000, part + " " + once + " " + twice);
        }
    }
}
