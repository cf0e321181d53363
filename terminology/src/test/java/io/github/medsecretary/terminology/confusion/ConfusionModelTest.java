package io.github.medsecretary.terminology.confusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfusionModelTest {

    private static final Dictionary UK = Dictionary.of(UkLexicons.layers());

    private static ConfusionModel model(String... lines) {
        return ConfusionModel.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static final ConfusionModel GAIT = model(
            "# a comment",
            "features\tl:antalgic\tr:valve\tw:walking",
            "gait\tgate\thomonym\t250\t50\t900\t1000\t30\t-20\t150\t0\t\t0:200\t1:-300\t1:100");

    private static Present around(ConfusionModel model, String text, String word) {
        Words words = UK.read(ClinicalText.of(text).get()).words();
        int index = words.firstFrom(text.indexOf(word));
        return model.known(words, Optional.empty()).around(index);
    }

    @Test
    void aWordsRivalsAreThoseOfItsPairsEitherWay() {
        assertEquals(List.of("gate"), GAIT.rivals("gait").map(Rival::word).toList());
        assertEquals(List.of("gait"), GAIT.rivals("gate").map(Rival::word).toList());
        assertEquals(Confusable.Kind.HOMONYM, GAIT.rivals("gate").head().kind());
        assertTrue(GAIT.rivals("valve").isEmpty());
        assertTrue(ConfusionModel.none().rivals("gate").isEmpty());
    }

    @Test
    void theMarginIsTheSumOfWhatIsThereAndChangesItsSignForTheOther() {
        Present present = around(GAIT, "An antalgic gate.", "gate");
        assertEquals(1.8, GAIT.rivals("gate").head().margin(present), 1e-9);
        assertEquals(-1.8, GAIT.rivals("gait").head().margin(present), 1e-9);
        assertEquals(-3.2, GAIT.rivals("gate").head().margin(around(GAIT, "The gate valve.", "gate")), 1e-9);
        assertEquals(0.5, GAIT.rivals("gate").head().bound());
        assertEquals(2.5, GAIT.rivals("gait").head().bound());
    }

    @Test
    void whichOfTheTwoStandsElsewhereCountsEitherWay() {
        Present present = around(GAIT, "An antalgic gate.", "gate");
        Rival gait = GAIT.rivals("gate").head();
        assertEquals(3.3, gait.margin(present, Elsewhere.OTHER), 1e-9);
        assertEquals(1.8, gait.margin(present, Elsewhere.BOTH_OR_NEITHER), 1e-9);
        assertEquals(0.3, gait.margin(present, Elsewhere.WRITTEN), 1e-9);
        assertEquals(0.8, gait.margin(present, Elsewhere.TOGETHER), 1e-9);
        assertEquals(-3.3, GAIT.rivals("gait").head().margin(present, Elsewhere.WRITTEN), 1e-9);
    }

    @Test
    void whatAWordLacksIsToldWithoutSpecialtyAndLetter() {
        // The bound is 2.5 for a gait that may be a gate; .75 may yet come from a specialty.
        Rival gate = GAIT.rivals("gait").head();
        assertEquals(2.5 - 0.75 - 0.2, gate.lack(around(GAIT, "The gait.", "gait")), 1e-9);
        assertEquals(2.5 - 0.75 + 1.8, gate.lack(around(GAIT, "An antalgic gait.", "gait")), 1e-9);
        assertEquals(1.5, gate.says(Elsewhere.OTHER), 1e-9);
        assertEquals(-1.5, gate.says(Elsewhere.WRITTEN), 1e-9);
    }

    // A point with one coordinate that isn't nought, at the index, a half of one either way.
    private static String point(int index, char step) {
        return "P".repeat(index) + step + "P".repeat(63 - index);
    }

    private static final ConfusionModel SACRAL = model(
            "features\tl:the",
            "topics\tretina\t" + point(3, 'n') + "\tsacrum\t" + point(3, '2'),
            "sacral\tscleral\thomonym\t100\t100\t900\t1000\t30\t0\t0\t20\t" + point(3, 'F') + "\t0:10");

    @Test
    void whatTheWordsAroundAreAboutCountsTheLessTheFartherAway() {
        Rival scleral = SACRAL.rivals("sacral").head();
        // Ten steps of .2 against, thirty sixtieths, and nothing for a word between.
        assertEquals(1, scleral.margin(around(SACRAL, "A sacral retina", "sacral")), 1e-6);
        assertEquals(1 / 1.1, scleral.margin(around(SACRAL, "A sacral torn retina", "sacral")), 1e-6);
        assertEquals(-1, scleral.margin(around(SACRAL, "A sacral sacrum", "sacral")), 1e-6);
        assertEquals(0, scleral.margin(around(SACRAL, "A sacral thing", "sacral")), 1e-6);
        assertEquals(
                List.of("retina"),
                scleral.evidence(around(SACRAL, "A sacral retina", "sacral")).toList());
    }

    @Test
    void theEvidenceIsOfTheText() {
        assertEquals(
                List.of("antalgic", "walking"),
                GAIT.rivals("gate")
                        .head()
                        .evidence(around(GAIT, "Walking with an antalgic gate.", "gate"))
                        .toList());
    }

    @Test
    void aFeaturesHashIsThatOfItsName() {
        String text = "SOCIAL: She has oesophageal varices.\n\nGait is anaemic, 5 mg of 3/4 haem. The end";
        Words words = UK.read(ClinicalText.of(text).get()).words();
        for (int i = 0; i < words.count(); i++) {
            Surroundings around = Surroundings.of(FeatureWords.of(words), i, i, Optional.of("General Practice"));
            for (int feature = 0; feature < around.count(); feature++) {
                assertEquals(around.name(feature).hashCode(), around.hash(feature), around.name(feature));
            }
        }
    }

    @Test
    void britishAndAmericanWordsAreOne() {
        var british = new HashSet<Integer>();
        var american = new HashSet<Integer>();
        Words first = UK.read(ClinicalText.of("An oesophageal gate").get()).words();
        Words second = UK.read(ClinicalText.of("An esophageal gate").get()).words();
        Surroundings one = Surroundings.of(FeatureWords.of(first), 2, 2, Optional.empty());
        Surroundings other = Surroundings.of(FeatureWords.of(second), 2, 2, Optional.empty());
        for (int i = 0; i < one.count(); i++) {
            british.add(one.hash(i));
        }
        for (int i = 0; i < other.count(); i++) {
            american.add(other.hash(i));
        }
        assertTrue(british.contains("l:esophageal".hashCode()));
        assertTrue(american.contains("l:esophageal".hashCode()));
    }

    @Test
    void whatIsNoNumberIsAProgrammingError() {
        assertThrows(IllegalArgumentException.class, () -> model("a\tb\thomonym\tx\t1\t1\t1\t1\t1\t0\t0\t"));
    }

    @Test
    void whatIsNoPointIsAProgrammingError() {
        for (String line : List.of(
                "topics\tretina",
                "topics\tretina\tPPP",
                "topics\tretina\t" + point(3, 'n') + "P\tsacrum\t" + point(3, '2'),
                "sacral\tscleral\thomonym\t100\t100\t900\t1000\t30\t0\t0\t20\tPPP\t0:10")) {
            assertThrows(IllegalArgumentException.class, () -> model(line), line);
        }
    }

    @Test
    void theModelThatComesWithTheLibraryKnowsItsPairsAndNamesItself() {
        ConfusionModel uk = ConfusionModel.uk();
        assertTrue(uk.rivals("gate").exists(each -> each.word().equals("gait")));
        assertEquals("uk-confusions", uk.provenance().name());
        assertEquals(64, uk.provenance().sha256().length());
    }
}
