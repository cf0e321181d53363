package io.github.medsecretary.terminology.shortform;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a model has learnt of a sense is added to its prior and cues. */
class SenseModelTest {

    private static final Layers TWO =
            base(shortForm("XY", "first", 500), shortForm("XY", "second", 500), shortForm("AF", "other", 100));

    private static SenseModel model(String lines) {
        try {
            return SenseModel.read(new BufferedReader(new StringReader(lines)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Resolution resolve(Layers layers, SenseModel model, String text, String written) {
        var dictionary = Dictionary.of(layers);
        var letter = ClinicalText.of(text).get();
        int start = text.indexOf(written);
        return new ShortForms(dictionary, model)
                .resolve(
                        Span.of(start, start + written.length()),
                        dictionary.read(letter),
                        DocumentContext.unknown(),
                        LocalDefinitions.in(letter));
    }

    private static Seq<Sense> ranked(Resolution resolution) {
        return resolution instanceof Resolution.Resolved resolved
                ? resolved.ranked()
                : resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.ranked() : List.empty();
    }

    @Test
    void weightsInHundredthsAreAddedForWhatIsThere() {
        var model = model("# comment\nfeatures\tw:other\tw:valve\tw:absent\nXY\tsecond\t-50\t1:200\t1:900\n");
        Seq<Sense> senses = ranked(resolve(TWO, model, "The valve in XY.", "XY"));
        double near = 1 / (1 + 0.1);
        double second = Math.pow(500 * Math.exp(2 * near - 0.5), 1.1);
        assertEquals("second", senses.head().longForm());
        assertEquals(
                second / (second + Math.pow(500, 1.1) + Math.pow(10, 1.1)),
                senses.head().probability(),
                1e-12);
        assertEquals(List.of("valve"), senses.head().evidence());
        assertEquals(List.empty(), senses.last().evidence());
    }

    @Test
    void whatSpeaksForASenseIsToldWithWhereItStands() {
        String features = "features\tl:mg\tr:daily\tw:the\tw:valve\tt:valve\tl:#\n";
        var model = model(features + "XY\tsecond\t0\t0:300\t1:200\t1:900\t1:100\t1:900\t1:900\n");
        Sense best =
                ranked(resolve(TWO, model, "The valve, 5 mg XY daily.", "XY")).head();
        assertEquals("“mg” stands before, “daily” follows, “valve” is near", best.explanation());
        assertEquals(List.of("mg", "daily", "valve"), best.evidence());
        assertEquals("Clue[BEFORE]", best.clues().head().toString());
        assertEquals("", ranked(resolve(TWO, model, "An XY.", "XY")).head().explanation());
    }

    @Test
    void whatTheInventoryAloneHoldsSureNeedsNoWordThatSpeaksForIt() {
        Layers usual = base(shortForm("XY", "usual", 980), shortForm("XY", "seldom", 2));
        String knows = "XY\tusual\t100\n";
        assertInstanceOf(Resolution.Resolved.class, resolve(usual, model(knows), "Known XY.", "XY"));
        Layers common = base(shortForm("XY", "usual", 980), shortForm("XY", "seldom", 12));
        assertInstanceOf(Resolution.Ambiguous.class, resolve(common, model(knows), "Known XY.", "XY"));
    }

    @Test
    void withoutAWordThatSpeaksForItTheModelAloneResolvesNothing() {
        assertInstanceOf(Resolution.Ambiguous.class, resolve(TWO, model("XY\tsecond\t900\n"), "Known XY.", "XY"));
        assertInstanceOf(
                Resolution.Resolved.class,
                resolve(TWO, model("features\tw:valve\nXY\tsecond\t0\t0:900\n"), "The valve: XY.", "XY"));
    }

    @Test
    void anEntryThatHasNothingToDoWithItChangesNothing() {
        var model = SenseModel.uk();
        String text = "Echo showed MR of the mitral valve.";
        Layers more = UkLexicons.layers()
                .with(
                        io.github.medsecretary.terminology.lexicon.Layer.VENDOR,
                        io.github.medsecretary.terminology.lexicon.Lexicons.lexicon(shortForm("QXQ", "other", 900)));
        assertEquals(
                ranked(resolve(UkLexicons.layers(), model, text, "MR")).map(Sense::toString),
                ranked(resolve(more, model, text, "MR")).map(Sense::toString));
    }

    @Test
    void featuresAreWordsNeighboursPairsHeadingAndSpecialty() {
        var dictionary = Dictionary.of(TWO);
        var reading =
                dictionary.read(ClinicalText.of("PLAN: We gave 5 mg XY, twice.").get());
        Map<String, Double> found =
                SenseFeatures.around(reading.words(), Span.of(19, 21), Optional.of(" General Practice "));
        Set<String> features = found.keySet();
        assertTrue(
                features.containsAll(Set.of(
                        "w:gave",
                        "w:#",
                        "l:mg",
                        "r:,",
                        "ll:#_mg",
                        "rr:,_twice",
                        "h:plan",
                        "s:general_practice",
                        "lr:mg_,",
                        "l2:#",
                        "r2:twice")),
                features.toString());
        assertTrue(features.stream().noneMatch(each -> each.contains(" ")));
    }

    @Test
    void theFartherAWordTheLessItCounts() {
        var words = Dictionary.of(TWO)
                .read(ClinicalText.of("severe mitral XY").get())
                .words();
        Map<String, Double> features = SenseFeatures.around(words, Span.of(14, 16), Optional.empty());
        assertEquals(1, features.getOrDefault("w:mitral", 0.0), 1e-12);
        assertEquals(1 / 1.1, features.getOrDefault("w:severe", 0.0), 1e-12);
        assertEquals(1 / 1.1, features.getOrDefault("t:sever", 0.0), 1e-12);
    }

    @Test
    void whatStandsBeyondThirtyWordsIsNoNearWord() {
        var dictionary = Dictionary.of(TWO);
        var reading =
                dictionary.read(ClinicalText.of("far " + "x ".repeat(30) + "XY").get());
        assertTrue(SenseFeatures.around(reading.words(), Span.of(64, 66), Optional.empty()).keySet().stream()
                .noneMatch(each -> each.equals("w:far")));
    }

    @Test
    void specialtiesAreKnownInOtherWords() {
        assertTrue(Specialties.of("Obstetrics / Gynecology").containsAll(List.of("obstetrics", "gynaecology")));
        assertTrue(Specialties.of("Cardiovascular / Pulmonary").contains("cardiology"));
        assertTrue(Specialties.of("ENT - Otolaryngology").contains("ent"));
        assertEquals(List.of("dentistry"), Specialties.of(" Dentistry "));
    }

    @Test
    void theBuiltInModelTellsSensesApart() {
        String heart = "Echo showed severe MR with a dilated left atrium.";
        assertEquals(
                "mitral regurgitation",
                ranked(resolve(UkLexicons.layers(), SenseModel.uk(), heart, "MR"))
                        .head()
                        .longForm());
    }
}
