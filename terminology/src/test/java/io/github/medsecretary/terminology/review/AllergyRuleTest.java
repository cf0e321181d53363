package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllergyRuleTest {

    private static Desk desk() {
        return Desk.knowing(
                row("drug", "amoxicillin", "penicillin|beta-lactam", "brand:Amoxil", "", "us"),
                row("drug", "co-amoxiclav", "penicillin|beta-lactam", "brand:Augmentin", "", "us"),
                drug("flucloxacillin", "penicillin|beta-lactam"),
                drug("cefalexin", "cephalosporin|beta-lactam"),
                drug("doxycycline", "tetracycline"),
                drug("tacrolimus", "immunosuppressant"),
                drug("amphotericin B", "polyene"),
                drug("trimethoprim", "antibacterial"),
                drug("nitrofurantoin", "antibacterial"),
                drug("aspirin", "salicylate|nsaid|antiplatelet"),
                drug("naproxen", "nsaid"),
                drug("charcoal", ""));
    }

    private static Seq<String> clashes(String allergen, String text) {
        return desk().withPatientAllergicTo(allergen).reads(text).map(each -> each.replaceFirst("allergy: ", ""));
    }

    private static Seq<String> clashesInText(String text) {
        return desk().reads(text).map(each -> each.replaceFirst("allergy: ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amoxicillin | the same medicine",
                "AMOXICILLIN | in any case",
                "' amoxicillin ' | with blanks around",
                "Amoxil | by its brand",
                "penicillin | by its class",
                "Penicillins | by its class in the plural",
                "beta-lactam | by its wider class",
                "beta-lactams | by its wider class in the plural",
                "flucloxacillin | by another medicine of its class, which the letter does not name",
                "Augmentin | by the brand of another medicine of its class"
            })
    void aRecordedAllergyCoversTheMedicineAndItsClass(String allergen, String how) {
        assertEquals(List.of("amoxicillin"), clashes(allergen, "Started amoxicillin."), how);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cefalexin", "doxycycline", "tetracycline", "eggs", "", "s", "amoxi", "charcoal", "nuts"})
    void anotherAllergyDoesNot(String allergen) {
        assertEquals(List.empty(), clashes(allergen, "Started amoxicillin."));
    }

    @Test
    void theListOfAllergiesIsNoneOfTheMedicinesGiven() {
        var desk = Desk.knowing(
                drug("amoxicillin", "penicillin"),
                row("heading", "Drugs to avoid", "allergies-and-adverse-reactions", "us"));
        Desk allergic = desk.withPatientAllergicTo("amoxicillin");
        assertEquals(List.empty(), allergic.reads("Drugs to avoid\nIodine\nAmoxicillin"));
        assertEquals(
                List.of("allergy: amoxicillin"), allergic.reads("Drugs to avoid\nAmoxicillin\n\nStarted amoxicillin."));
        assertEquals(List.of("allergy: amoxicillin"), allergic.reads("Drugs: none\nStarted amoxicillin."));
    }

    @Test
    void anAllergyToOneMedicineIsNotOneToItsWiderClass() {
        assertEquals(List.empty(), clashes("amoxicillin", "Started cefalexin."));
        assertEquals(List.of("cefalexin"), clashes("beta-lactam", "Started cefalexin."));
    }

    @Test
    void anyClassOfAMedicineMayBeOneThatIsAvoidedAsAWhole() {
        assertEquals(List.of("naproxen"), clashes("aspirin", "Started naproxen."));
        assertEquals(List.of("aspirin"), clashes("naproxen", "Started aspirin."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Allergies: penicillin. Started amoxicillin 500 mg.",
                "Allergy: penicillin. Amoxicillin 500 mg was started.",
                "Allergic: penicillin (rash), nuts. She was given amoxicillin."
            })
    void whatIsBegunAfterAListOfAllergiesInItsLineIsNoneOfThem(String text) {
        assertEquals("amoxicillin", clashesInText(text).mkString().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void aListOfAllergiesInOneLineIsAList() {
        assertEquals(List.empty(), clashesInText("Allergies: amoxicillin, doxycycline, flucloxacillin."));
    }

    @Test
    void anAllergyIsNotOneToAllThatIsForTheSameThing() {
        assertEquals(List.empty(), clashes("trimethoprim", "Started nitrofurantoin."));
        assertEquals(List.of("trimethoprim"), clashes("trimethoprim", "Started trimethoprim."));
    }

    @Test
    void aNameThatEndsInSIsNoPlural() {
        assertEquals(List.of("tacrolimus"), clashes("tacrolimus", "Started tacrolimus."));
        assertEquals(List.of("tacrolimus"), clashes("Tacrolimus", "Started tacrolimus."));
    }

    @Test
    void aNameWithACapitalIsTheSameName() {
        assertEquals(List.of("Amphotericin B"), clashes("amphotericin b", "Amphotericin B was started."));
    }

    @Test
    void aMedicineWithoutClassClashesWithItselfOnly() {
        assertEquals(List.of("charcoal"), clashes("charcoal", "Given charcoal."));
        assertEquals(List.empty(), clashes("", "Given charcoal."));
    }

    @ParameterizedTest
    @CsvSource({"co-amoxiclav, co-amoxiclav", "Augmentin, Augmentin", "co-amoxiclav/doxycycline, co-amoxiclav"})
    void compoundsAndBrandsAreRecognisedInTheLetter(String written, String found) {
        assertEquals(List.of(found), clashes("penicillin", "Started " + written + " today."));
    }

    @Test
    void everyMentionIsAskedAbout() {
        assertEquals(
                List.of("amoxicillin", "flucloxacillin", "amoxicillin"),
                clashes("penicillin", "Started amoxicillin. Then flucloxacillin and doxycycline. Then amoxicillin."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allergic", "allergy", "allergies", "anaphylaxis", "intolerant", "intolerance", "avoid", "stopped",
                        "stop",
                "discontinued", "not", "no", "never", "instead", "rash", "contraindicated", "reaction", "previously"
            })
    void aSentenceThatSpeaksAgainstTheMedicineIsPassedOver(String word) {
        assertEquals(List.empty(), clashes("penicillin", "He " + word + " amoxicillin."));
        assertEquals(List.empty(), clashes("penicillin", "Amoxicillin " + word + "."));
        assertEquals(List.of("amoxicillin"), clashes("penicillin", "Then " + word + ". Started amoxicillin."));
        assertEquals(List.of("amoxicillin"), clashes("penicillin", "Started amoxicillin. Then " + word + "."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She is allergic to amoxicillin. Started amoxicillin. | amoxicillin",
                "She is allergic to penicillin. Started amoxicillin. | amoxicillin",
                "She is allergic to penicillins. Started amoxicillin. | amoxicillin",
                "ALLERGIC TO PENICILLIN. Started amoxicillin. | amoxicillin",
                "She is allergic to eggs and flucloxacillin. Started amoxicillin. | amoxicillin",
                "She is allergic to Augmentin. Started amoxicillin. | amoxicillin",
                "Started amoxicillin. She is allergic to it, and allergic to amoxicillin. | amoxicillin",
                "The answer was no. Allergic to penicillin. Started amoxicillin. | amoxicillin",
                "She is not well. She is allergic to penicillin. Started amoxicillin. | amoxicillin",
                "No doubt that she is allergic to penicillin. Started amoxicillin. | amoxicillin"
            })
    void whatTheLetterSaysThePatientIsAllergicToCounts(String text, String found) {
        assertEquals(List.of(found), clashesInText(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She is not allergic to penicillin. Started amoxicillin.",
                "She isn't allergic to penicillin. Started amoxicillin.",
                "She was never found allergic to penicillin. Started amoxicillin.",
                "In no way allergic to penicillin. Started amoxicillin.",
                "She is allergic to eggs. Started amoxicillin.",
                "She is allergic to. Penicillin is there. Started amoxicillin.",
                "She is allergic. To penicillin we come. Started amoxicillin.",
                "She is allergic to eggs. Flucloxacillin was stopped. Started amoxicillin.",
                "She is averse to penicillin. Started amoxicillin.",
                "Penicillin is what she is allergic to",
                "She is allergic to",
                "She is allergic",
                "allergic"
            })
    void whatIsDeniedOrSaidOfSomethingElseDoesNot(String text) {
        assertEquals(List.empty(), clashesInText(text));
    }

    @Test
    void aClashIsAskedAboutAndNeverPutRight() {
        Finding finding = desk().withPatientAllergicTo("penicillin").only("Started amoxicillin.");
        assertEquals(Severity.BLOCK, finding.severity());
        assertEquals(Disposition.ASK, finding.disposition());
        assertEquals(List.empty(), finding.suggestions());
        assertEquals(
                "The patient is allergic to “amoxicillin”, or to its class. Is it to be given all the same?",
                finding.query().get().question());
        assertEquals(
                List.of(
                        Answer.keeping("Yes: it is right as it stands"),
                        Answer.leavingOpen("No: I will correct the letter")),
                finding.query().get().answers());
        assertEquals(0.9, finding.confidence());
        assertEquals("test", finding.provenance().get().name());
        assertFalse(finding.message().contains("amoxicillin"));
    }

    @Test
    void aLongListWithoutFullStopsIsReadInOneGo() {
        assertEquals(
                5_000, clashes("penicillin", "amoxicillin and ".repeat(5_000)).size());
        assertEquals(List.empty(), clashesInText("she is allergic to eggs and ".repeat(5_000)));
    }
}
