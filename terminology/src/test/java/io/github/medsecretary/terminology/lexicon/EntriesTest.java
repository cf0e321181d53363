package io.github.medsecretary.terminology.lexicon;

import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row says, and how it is printed again. */
class EntriesTest {

    private static <E extends Entry> E read(Class<E> type, String... cells) {
        return type.cast(lexicon(row(cells)).entries().head());
    }

    /** The row as it is printed. */
    private static String printed(String row) {
        return lexicon(row)
                .canonical()
                .lines()
                .skip(Lexicons.FIRST_ROW - 1)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abbreviation\tMS\tmultiple sclerosis\t600\tcardiology:5|neurology:950\tunsafe|case-exact\teye:3.5|<known\t>valve\tus",
                "confusable\tileum\tilium\tantonym\tpelvis:2\tcolonoscop*\tus",
                "error-prone\t# mcg\t# micrograms\tmedication\twarn\tfix\tGB|US\tread as mg\tus",
                "drug\tparacetamol\tanalgesic|antipyretic\tUS:acetaminophen|brand:Calpol\tcritical\tus",
                "variant\thaemoglobin\themoglobin\tus",
                "plain-language\toedema\tswelling\tus",
                "heading\tImpression\tclinical-summary\tus",
                "-abbreviation\tMS",
                "-abbreviation\tMS\tmitral stenosis",
                "-error-prone\tQD\tmedication",
                "-drug\tparacetamol"
            })
    void aCanonicalRowIsPrintedAsItWasWritten(String row) {
        assertEquals(row, printed(row));
        assertEquals(lexicon(row), Lexicon.read(lexicon(row).print()).get());
    }

    @Test
    void whatMayBeWrittenInSeveralWaysIsPrintedInOne() {
        assertEquals(
                row("abbreviation", "MS", "x", "1", "a:1|b:2", "unsafe|latin", "eye", "", "us"),
                printed(row("abbreviation", "MS", "x", "1", "b:2|a:1", "latin|unsafe", "eye:1.00", "", "us")));
        assertEquals(row("variant", "a,b", "c", "us"), printed(row("variant", "a\\,b", "c", "us")));
    }

    @Test
    void theLastWeightOfASpecialtyCounts() {
        Abbreviation ms =
                read(Abbreviation.class, "abbreviation", "MS", "x", "1", "a:1|a:2|obs: gynae:3", "", "", "", "us");
        assertEquals(2, ms.specialties().get("a").get());
        assertEquals(3, ms.specialties().get("obs: gynae").get());
    }

    @Test
    void aShortFormIsKnownByItsFormAndItsSense() {
        Abbreviation ms = read(Abbreviation.class, "abbreviation", "MS", "mitral stenosis", "5", "", "", "", "", "us");
        assertEquals("MS\tmitral stenosis", ms.key());
        assertEquals("MS", ms.surface());
        assertEquals("abbreviation", ms.type());
        assertEquals(5, ms.prior());
        assertTrue(ms.specialties().isEmpty()
                && ms.flags().isEmpty()
                && ms.cuesFor().isEmpty());
        assertEquals(List.of("MS", "mitral stenosis", "5", "", "", "", "", "us"), ms.cells());
    }

    @ParameterizedTest
    @EnumSource(Abbreviation.Flag.class)
    void everyFlagIsReadAndToldApart(Abbreviation.Flag flag) {
        Abbreviation entry = read(Abbreviation.class, "abbreviation", "X", "x", "1", "", flag.printed(), "", "", "us");
        assertTrue(entry.is(flag));
        for (Abbreviation.Flag other : Abbreviation.Flag.values()) {
            assertEquals(other == flag, entry.is(other));
        }
        assertFalse(flag.printed().contains("_"));
    }

    @Test
    void aConfusableIsKnownByItsSetAndItsWord() {
        Confusable ilium = read(Confusable.class, "confusable", "i-i", "ilium", "heard", "pelvis", "colon:2", "us");
        assertEquals("i-i\tilium", ilium.key());
        assertEquals("ilium", ilium.surface());
        assertEquals(Confusable.Kind.HEARD, ilium.kind());
        assertEquals(List.of(new Cue(Cue.Place.NEAR, "pelvis", 100)), ilium.cuesFor());
        assertEquals(List.of(new Cue(Cue.Place.NEAR, "colon", 200)), ilium.cuesAgainst());
        assertEquals(List.of("i-i", "ilium", "heard", "pelvis", "colon:2", "us"), ilium.cells());
    }

    @Test
    void anUnsafeExpressionIsKnownByItselfAndItsScope() {
        ErrorProne size = read(
                ErrorProne.class, "error-prone", "#.0 cm", "# cm|#", "size", "info", "note", "US", "a reason", "us");
        assertEquals("#.0 cm\tsize", size.key());
        assertEquals("#.0 cm", size.surface());
        assertEquals(List.of("# cm", "#"), size.preferred());
        assertEquals(ErrorProne.Scope.SIZE, size.scope());
        assertEquals(Severity.INFO, size.severity());
        assertEquals(Disposition.NOTE, size.disposition());
        assertEquals(List.of(Jurisdiction.US), size.jurisdictions());
        assertEquals("a reason", size.reason());
        assertEquals(List.of("#.0 cm", "# cm|#", "size", "info", "note", "US", "a reason", "us"), size.cells());
    }

    @Test
    void aMedicinesOtherNamesComeWithoutTheirKind() {
        Drug drug = read(Drug.class, "drug", "paracetamol", "analgesic", "US:acetaminophen|Calpol|a:b:c", "f|g", "us");
        assertEquals(List.of("acetaminophen", "Calpol", "b:c"), drug.otherNames());
        assertEquals(List.of("f", "g"), drug.flags());
        assertEquals("paracetamol", drug.key());
        assertEquals(List.of("paracetamol", "analgesic", "US:acetaminophen|Calpol|a:b:c", "f|g", "us"), drug.cells());
    }

    @Test
    void aVariantIsLookedForInItsAmericanSpelling() {
        Variant variant = read(Variant.class, "variant", "oedema", "edema", "us");
        assertEquals("edema", variant.surface());
        assertEquals("edema", variant.key());
        assertEquals(List.of("oedema", "edema", "us"), variant.cells());
    }

    @Test
    void wordingsAndHeadingsAreLookedForByTheirFirstCell() {
        PlainWording wording = read(PlainWording.class, "plain-language", "oedema", "swelling", "nhs");
        assertEquals(List.of("oedema", "oedema"), List.of(wording.surface(), wording.key()));
        assertEquals("nhs", wording.source());
        HeadingLabel heading = read(HeadingLabel.class, "heading", "Impression", "clinical-summary", "us");
        assertEquals(List.of("Impression", "Impression"), List.of(heading.surface(), heading.key()));
        assertEquals("clinical-summary", heading.heading());
    }

    @Test
    void aWordIsLookedForAsItIs() {
        KnownWord word = read(KnownWord.class, "word", "quayscope", "device|former", "us");
        assertEquals(List.of("quayscope", "quayscope"), List.of(word.surface(), word.key()));
        assertEquals(List.of("device", KnownWord.FORMER), word.kinds());
        assertEquals(List.of("quayscope", "device|former", "us"), word.cells());
    }

    @Test
    void escapesReachTheValuesAndComeBack() {
        Variant odd = read(Variant.class, "variant", "a\\|b", "c\\\\d\\te", "u\\ns");
        assertEquals(new Variant("a|b", "c\\d\te", "u\ns"), odd);
        assertEquals(List.of("a\\|b", "c\\\\d\\te", "u\\ns"), odd.cells());
    }
}
