package io.github.medsecretary.terminology.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.lexicon.UsLexicons;
import io.vavr.collection.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final Spelling SPELLING = Spelling.uk();

    private static Spelling with(String... rows) {
        String head = """
                #medsecretary-lexicon\t1
                #name\tquay
                #version\t1
                #licence\tCC0-1.0
                #jurisdiction\tGB
                #language\ten-GB
                #source\ttest
                """;
        return Spelling.of(UkLexicons.layers()
                .with(Layer.VENDOR, Lexicon.read(head + String.join("\n", rows)).get()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "haemorrhage",
                "hemorrhage",
                "organise",
                "organize",
                "Crohn's",
                "café",
                "amoxicillin",
                "amoxycillin",
                "patient's",
                "doesn't",
                "oesophagogastroduodenoscopy",
                "gastroduodenostomy",
                "nonobstructing",
                "posteroinferior",
                "reanastomosed",
                "costochondral",
                "nocte",
                "OEDEMA"
            })
    void rightWordsOfAnyCountryAreKnown(String word) {
        assertTrue(SPELLING.isKnown(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "haemorhage",
                "amoxycilin",
                "gastroscpy",
                "nonobstructng",
                "posteroinferiro",
                "metforminn",
                "",
                "a1",
                "x-y",
                "zzzzzz",
                "Ω"
            })
    void othersAreNot(String word) {
        assertFalse(SPELLING.isKnown(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zelotinib", "brovulimab", "quarivastatin", "brolacillin"})
    void namesThatTheStemsOfTheWhoMakeAreKnown(String word) {
        assertTrue(SPELLING.isKnown(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imatinig", "omatinib", "atorvastating", "xqzrtinib", "tinib"})
    void butNotWhatIsNearAListedOneOrCannotBeSpoken(String word) {
        assertFalse(SPELLING.isKnown(word));
    }

    @ParameterizedTest
    @CsvSource({
        "amoxycilin, amoxicillin",
        "newmonia, pneumonia",
        "colonscopy, colonoscopy",
        "hypertesion, hypertension",
        "diabetis, diabetes",
        "oesophogeal, oesophageal",
        "ramiprill, ramipril",
        "opthalmology, ophthalmology",
        "recieve, receive",
        "definately, definitely"
    })
    void theRightWordComesFirst(String wrong, String right) {
        assertEquals(right, SPELLING.suggest(wrong).head().word());
    }

    @ParameterizedTest
    @CsvSource({
        "leukemea, leukemia",
        "diarea, diarrhea",
        "hemoglobn, hemoglobin",
        "leukaemea, leukaemia",
        "haemoglobn, haemoglobin"
    })
    void whatIsWrittenAsOneCountryDoesStaysSo(String wrong, String right) {
        assertEquals(right, SPELLING.suggest(wrong).head().word());
    }

    @ParameterizedTest
    @CsvSource({
        "anasthetic, anaesthetic, anesthetic",
        "ceasarean, caesarean, cesarean",
        "gynacology, gynaecology, gynecology",
        "orthopeadic, orthopaedic, orthopedic",
        "ceacum, caecum, cecum",
        "anasthetist, anaesthetist, anesthetist"
    })
    void theSpellingOfTheLexiconsCountryComesFirst(String wrong, String british, String american) {
        var text = ClinicalText.of("The " + wrong + " was there.").get();
        assertEquals(
                List.of(british, american),
                SPELLING.suggest(wrong).map(Suggestion::word).take(2));
        assertEquals(
                british,
                SPELLING.suggest(wrong, text, Span.of(4, 4 + wrong.length()))
                        .head()
                        .word());
        assertEquals(
                american, Spelling.of(UsLexicons.layers()).suggest(wrong).head().word());
    }

    @Test
    void noMoreThanTenAreProposedAndNeverTheWordItself() {
        var proposed = SPELLING.suggest("stat").map(Suggestion::word);
        assertTrue(proposed.size() <= Spelling.MOST);
        assertFalse(proposed.contains("stat"));
        assertEquals(List.empty(), SPELLING.suggest("12"));
        assertEquals(List.empty(), SPELLING.suggest("a".repeat(500)));
    }

    @Test
    void whatStandsBesideItsNeighboursComesEarlier() {
        var text = ClinicalText.of("She had abdominal plain yesterday.").get();
        var span = Span.of(18, 23);
        assertEquals("plain", text.quote(span));
        assertEquals("pain", SPELLING.suggest("plain", text, span).head().word());
    }

    @Test
    void aBlankThatIsMissingIsProposed() {
        assertTrue(SPELLING.suggest("patientsagreed").map(Suggestion::word).contains("patients agreed"));
    }

    @Test
    void eachCountryHasItsSpelling() {
        assertEquals(Optional.of("haemorrhage"), SPELLING.british("hemorrhage"));
        assertEquals(Optional.of("oesophageal"), SPELLING.british("Esophageal"));
        assertEquals(Optional.of("colour"), SPELLING.british("color"));
        assertEquals(Optional.of("edema"), SPELLING.american("oedema"));
        assertEquals(Optional.empty(), SPELLING.british("hemisphere"));
        assertEquals(Optional.empty(), SPELLING.british("organize"));
        assertEquals(Optional.empty(), SPELLING.american("knee"));
    }

    @ParameterizedTest
    @CsvSource({
        "evidence, evidense",
        "difference, differense",
        "swelling, sweling",
        "discharge, diskharge",
        "otherwise, otherwize"
    })
    void whatEveryCountrySpellsAlikeHasNoOtherSpelling(String word, String slip) {
        assertEquals(Optional.empty(), SPELLING.american(word));
        assertEquals(Optional.empty(), SPELLING.british(slip));
        assertFalse(SPELLING.isKnown(slip));
        assertEquals(word, SPELLING.doubts(slip).head().word());
    }

    @Test
    void onlyAnUnknownWordWithAFarLikelierOneIsDoubted() {
        assertEquals("diarrhoea", SPELLING.doubts("diarrhoae").head().word());
        assertEquals(List.empty(), SPELLING.doubts("diarrhoea"));
        assertEquals(List.empty(), SPELLING.doubts("Zbigniewski"));
        assertEquals(List.empty(), SPELLING.doubts("teh"));
    }

    @ParameterizedTest
    @CsvSource({
        "diarrhoea, diahorrea",
        "sarcoidosis, sarcoidoisis",
        "ophthalmologist, opthamologist",
        "laryngitis, larynjitis",
        "appendicectomy, apendisectomy"
    })
    void aLongWordIsDoubtedBesideOneThatIsMetSeldomOrHasTheSameEnds(String word, String slip) {
        assertEquals(word, SPELLING.doubts(slip).head().word());
    }

    @ParameterizedTest
    @CsvSource({"referring, refering", "occurred, occured", "beginning, begining", "transferred, transfered"})
    void aStemsLastLetterIsDoubledWhereAListHasItSo(String word, String slip) {
        assertFalse(SPELLING.isKnown(slip));
        assertEquals(word, SPELLING.doubts(slip).head().word());
    }

    @ParameterizedTest
    @ValueSource(strings = {"targeted", "labeled", "travelled", "signaled", "entered"})
    void whereItIsNotItIsAsItWas(String word) {
        assertTrue(SPELLING.isKnown(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"undecanoate", "dipropionate", "medoxomil", "besilate", "trihydrate"})
    void theNamesOfSaltsAndEstersAreKnown(String name) {
        assertTrue(SPELLING.isKnown(name));
    }

    @Test
    void aVendorsWordsAreKnownAndProposedAndMakeNothingDoubtful() {
        Spelling vendor =
                with("word\tquayscope\t\ttest", "word\tquaysone\tformer\ttest", "drug\tquayamycin\t\t\t\ttest");
        assertTrue(vendor.isKnown("quayscope") && vendor.isKnown("quayamycin"));
        assertFalse(SPELLING.isKnown("quayscope"));
        assertEquals("quayscope", vendor.suggest("quayscop").head().word());
        assertEquals(List.empty(), vendor.doubts("quayscop"));
        assertEquals(List.empty(), with("word\tdiarrhoae\t\ttest").doubts("diarrhoae"));
    }
}
