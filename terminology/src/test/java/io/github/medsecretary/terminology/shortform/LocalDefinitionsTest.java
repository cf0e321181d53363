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
                "tumour necrosis factor (TNF), raised | TNF=tumour necrosis factor"
            })
    void theWordsBeforeABracketDefineIt(String text, String definition) {
        assertTrue(
                text.startsWith("interleukin") || defined(text).contains(definition),
                defined(text).toString());
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
                "atrial fibrillation [AF]",
                "atrial fibrillation (A F)",
                "atrial fibrillation (A)",
                "atrial fibrillation (-AF)",
                "atrial fibrillation ()",
                "one in five (15)",
                "atrial fibrillation (AF",
                "atrial fibrillation (AF;x)",
                "atrial fibrillation (AF,x)",
                "atrial fibrillation (AF\n)",
                "atrial fibrillation (a (AF)",
                "atrial fibrillation; (AF)",
                "atrial fibrillation.  (AF)",
                "atrial\nfibrillation (AF)",
                "anterior; fibrillation (AF)"
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
        assertEquals(List.of("AF=a b c f"), defined("a b c f (AF)"));
        assertEquals(List.of("AF=atrial x y fib"), defined("atrial x y fib (AF)"));
        assertEquals(List.empty(), defined("atrial x y z zz fib (AF)"));
    }

    @Test
    void aLongerShortFormReachesFiveWordsFurtherThanItHasLetters() {
        String words = "q ".repeat(9);
        assertEquals(
                1,
                defined("alpha beta gamma delta epsilon " + "q ".repeat(4) + "zeta (ABGDEZ)")
                        .size());
        assertEquals(
                0,
                defined("alpha beta gamma delta epsilon " + words + "zeta (ABGDEZ)")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"ABCDEFGHIJ, 1", "ABCDEFGHIJK, 0"})
    void aShortFormHasTenCharactersAtMost(String shortForm, int definitions) {
        String words = shortForm.toLowerCase(java.util.Locale.ROOT).replaceAll("(.)", "$1word ");
        assertEquals(definitions, defined(words + "(" + shortForm + ")").size());
    }

    @Test
    void theLongFormIsLongerThanTheShortOne() {
        assertEquals(List.empty(), defined("A F (AF)").filter(each -> each.endsWith("=AF")));
        assertEquals(List.empty(), defined("IVF (IVF)"));
        assertEquals(List.of("AF=a fo"), defined("a fo (AF)"));
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
}
