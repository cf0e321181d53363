package io.github.medsecretary.terminology.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Abbreviation.Flag;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The built-in inventory of short forms is large, British, sourced, and says which of them are unsafe. */
class UkShortFormsTest {

    private static final Layers UK = UkLexicons.layers();
    private static final Seq<Abbreviation> SENSES =
            UK.entries(Abbreviation.class).map(Sourced::entry);
    private static final Map<String, Seq<Abbreviation>> BY_FORM =
            SENSES.groupBy(Abbreviation::shortForm).mapValues(senses -> (Seq<Abbreviation>) senses);

    private static final Set<String> SOURCES = HashSet.of(
            "common UK clinical usage",
            "common US clinical usage, met in letters from abroad",
            "BNF prescription-writing abbreviations",
            "NHS Data Model and Dictionary",
            "SI and common UK laboratory usage",
            "UK social care and safeguarding usage",
            "names of common assessment tools and drug regimens",
            "seldom meant in letters of the United Kingdom, by the author",
            "sense and share: clinical-abbreviations, Vanderbilt, Stetson and Columbia inventories (CC-BY-4.0)");

    private static final Set<String> SPECIALTIES = HashSet.of(
            "anaesthetics",
            "cardiology",
            "dermatology",
            "emergency-medicine",
            "endocrinology",
            "ent",
            "gastroenterology",
            "general-practice",
            "geriatrics",
            "gynaecology",
            "haematology",
            "neurology",
            "nursing",
            "obstetrics",
            "oncology",
            "ophthalmology",
            "orthopaedics",
            "paediatrics",
            "psychiatry",
            "radiology",
            "renal",
            "respiratory",
            "rheumatology",
            "surgery",
            "urology");

    /** Every sense of these has been mistaken for another with harm, or may be. */
    private static final List<String> UNSAFE = List.of(
            "OD", "od", "o.d.", "OS", "OU", "AS", "AD", "AU", "HS", "PC", "pc", "AC", "ac", "D/C", "DC", "SC", "sc",
            "SL", "QD", "qd", "QOD", "qod", "MS", "MSO4", "MgSO4", "tiw", "biw", "BT", "IJ", "SSI", "PT", "CR", "OM",
            "om", "ON", "PA", "DM", "ID", "IT", "ME", "ET", "ST", "US", "TA", "CVA", "SOB", "SOS", "TOP", "MST", "ALL",
            "CC", "cc", "MTX", "AZT", "AZA", "Ca", "OR", "RE", "HA", "CD");

    /** Words that are also short forms when they stand in capitals. */
    private static final Set<String> WORDS = HashSet.of(
            "aids", "all", "and", "arm", "art", "as", "at", "be", "bed", "but", "cage", "cap", "cat", "charge", "dash",
            "dip", "ear", "fast", "for", "from", "had", "halo", "has", "he", "her", "hit", "ice", "if", "in", "is",
            "it", "lap", "lift", "map", "mar", "mart", "me", "med", "men", "mild", "must", "net", "news", "nice", "no",
            "on", "or", "pan", "peg", "pet", "pip", "port", "rag", "rice", "shot", "so", "stop", "tap", "the", "to",
            "top", "us", "we");

    private static Seq<String> formsOf(Seq<Abbreviation> senses) {
        return senses.map(Abbreviation::shortForm).distinct();
    }

    @Test
    void thereAreEnoughShortFormsAndManyHaveSeveralSenses() {
        assertTrue(BY_FORM.size() >= 1500, () -> BY_FORM.size() + " short forms");
        int ambiguous = BY_FORM.count(each -> each._2().size() > 1);
        assertTrue(ambiguous >= 300, () -> ambiguous + " ambiguous short forms");
    }

    @Test
    void sixHundredShortFormsCanBeExplainedInPlainWords() {
        Set<String> worded = UK.entries(PlainWording.class)
                .map(each -> each.entry().term().toLowerCase(Locale.ROOT))
                .toSet();
        assertTrue(worded.size() >= 600, () -> worded.size() + " wordings");
        int explained = formsOf(
                        SENSES.filter(each -> worded.contains(each.longForm().toLowerCase(Locale.ROOT))))
                .size();
        assertTrue(explained >= 600, () -> explained + " short forms with a wording");
    }

    @Test
    void everySenseNamesAKnownSourceAndKnownSpecialties() {
        assertEquals(List.empty(), SENSES.map(Abbreviation::source).distinct().reject(SOURCES::contains));
        assertEquals(
                List.empty(),
                SENSES.flatMap(each -> each.specialties().keySet()).distinct().reject(SPECIALTIES::contains));
    }

    @Test
    void noSenseOfAShortFormIsThereTwice() {
        assertEquals(
                List.empty(),
                BY_FORM.filter((form, senses) ->
                                senses.map(each -> each.longForm().toLowerCase(Locale.ROOT))
                                                .distinct()
                                                .size()
                                        < senses.size())
                        .keySet()
                        .toList());
    }

    @Test
    void thePriorsOfAShortFormAreSharesOfAThousand() {
        assertEquals(
                List.empty(),
                BY_FORM.filter((form, senses) ->
                                senses.map(Abbreviation::prior).sum().intValue() > 1000)
                        .keySet()
                        .toList());
    }

    @Test
    void theLongFormsAreInBritishSpelling() {
        Dictionary dictionary = Dictionary.of(UK);
        Seq<String> american = SENSES.map(Abbreviation::longForm).distinct().filter(longForm -> {
            var reading = dictionary.read(ClinicalText.of(longForm).get());
            // Names keep their own spelling.
            return reading.mentions(Variant.class)
                    .map(each -> reading.text().quote(each.span()))
                    .exists(word -> Character.isLowerCase(word.charAt(0)));
        });
        assertEquals(List.empty(), american);
    }

    @Test
    void everySenseOfAnUnsafeShortFormIsFlagged() {
        assertEquals(List.empty(), UNSAFE.reject(BY_FORM::containsKey));
        assertEquals(
                List.of("MS"),
                formsOf(SENSES.filter(each -> UNSAFE.contains(each.shortForm())).reject(each -> each.is(Flag.UNSAFE))));
    }

    // A neurologist's letters would ask about nothing else; what can kill is the drug.
    @Test
    void ofTheSensesOfMsTheDrugIsUnsafe() {
        assertEquals(
                List.of("morphine sulfate"),
                SENSES.filter(each -> each.shortForm().equals("MS") && each.is(Flag.UNSAFE))
                        .map(Abbreviation::longForm)
                        .toList());
    }

    @Test
    void whatIsErrorProneHereIsNotExpandedAsIfItWereSafe() {
        Seq<String> errorProne = UK.entries(ErrorProne.class)
                .map(Sourced::entry)
                .filter(each -> each.disposition() != Disposition.NOTE)
                .filter(each -> each.jurisdictions().contains(Jurisdiction.GB))
                .filter(each -> BY_FORM.containsKey(each.expression()))
                .map(ErrorProne::expression);
        assertTrue(errorProne.nonEmpty());
        assertEquals(
                List.empty(),
                errorProne.filter(form ->
                        BY_FORM.get(form).get().forAll(each -> !each.is(Flag.UNSAFE) && !each.is(Flag.ERROR_PRONE))));
    }

    @Test
    void aShortFormThatIsAWordInLowerCaseIsOnlyMeantInCapitals() {
        assertEquals(
                List.empty(),
                formsOf(SENSES.filter(each -> WORDS.contains(each.shortForm().toLowerCase(Locale.ROOT)))
                        .reject(each -> each.is(Flag.CASE_EXACT))));
    }

    @Test
    void theLatinOfPrescriptionsIsKnown() {
        Set<String> small = formsOf(SENSES.filter(each -> each.is(Flag.LATIN)))
                .map(form -> form.toLowerCase(Locale.ROOT))
                .toSet();
        assertTrue(small.containsAll(List.of(
                "od", "bd", "tds", "qds", "nocte", "prn", "stat", "mane", "om", "on", "ac", "pc", "po", "pr", "pv",
                "im", "iv", "sc", "sl")));
    }
}
