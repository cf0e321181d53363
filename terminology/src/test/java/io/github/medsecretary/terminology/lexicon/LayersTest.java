package io.github.medsecretary.terminology.lexicon;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersTest {

    /** What each layer calls the same American word. */
    private static final Lexicon GREY = lexicon(spelling("grey", "gray"));

    private static final Lexicon GRAI = lexicon(spelling("grai", "gray"));
    private static final Lexicon GRAU = lexicon(spelling("grau", "gray"));

    private static Seq<String> british(Layers layers) {
        return layers.entries(Variant.class).map(each -> each.entry().british());
    }

    @ParameterizedTest
    @CsvSource({
        "BASE, VENDOR",
        "BASE, PRACTICE",
        "BASE, CLINICIAN",
        "VENDOR, PRACTICE",
        "VENDOR, CLINICIAN",
        "PRACTICE, CLINICIAN"
    })
    void theHigherLayerCountsInWhicheverOrderTheyCome(Layer lower, Layer upper) {
        Layers inOrder = Layers.empty().with(lower, GREY).with(upper, GRAI);
        Layers reversed = Layers.empty().with(upper, GRAI).with(lower, GREY);
        assertEquals(List.of("grai"), british(inOrder));
        assertEquals(inOrder.entries(Variant.class), reversed.entries(Variant.class));
        assertEquals(List.of(GREY, GRAI), inOrder.lexicons());
        assertEquals(List.of(GREY, GRAI), reversed.lexicons());
        assertEquals(inOrder.clashes(), reversed.clashes());
    }

    @Test
    void withinALayerTheLaterCounts() {
        assertEquals(List.of("grai"), british(Layers.base(List.of(GREY, GRAI))));
        assertEquals(List.of("grey"), british(Layers.base(List.of(GRAI, GREY))));
        assertEquals(
                List.of("grau"),
                british(Layers.base(List.of(GREY)).with(Layer.PRACTICE, GRAI).with(Layer.PRACTICE, GRAU)));
    }

    @Test
    void aClashNamesBothLexiconsAndWhichCounts() {
        Clash clash =
                Layers.base(List.of(GREY)).with(Layer.PRACTICE, GRAI).clashes().head();
        assertEquals(GREY.provenance(), clash.lower().provenance());
        assertEquals(Layer.BASE, clash.lower().layer());
        assertEquals("grey", ((Variant) clash.lower().entry()).british());
        assertEquals(GRAI.provenance(), clash.upper().provenance());
        assertEquals(Layer.PRACTICE, clash.upper().layer());
    }

    @Test
    void threeLayersClashPairByPairFromBelow() {
        Layers layers = Layers.base(List.of(GREY)).with(Layer.CLINICIAN, GRAU).with(Layer.VENDOR, GRAI);
        assertEquals(
                List.of("grey < grai", "grai < grau"),
                layers.clashes()
                        .map(each -> ((Variant) each.lower().entry()).british() + " < "
                                + ((Variant) each.upper().entry()).british()));
    }

    @Test
    void sayingTheSameTwiceIsNoClash() {
        Layers layers = Layers.base(List.of(GREY)).with(Layer.VENDOR, GREY);
        assertEquals(List.empty(), layers.clashes());
        assertEquals(Layer.VENDOR, layers.entries(Variant.class).head().layer());
    }

    @Test
    void anotherSenseIsNoClashButAnotherPriorIs() {
        Layers uk = base(shortForm("MS", "multiple sclerosis", 600));
        assertEquals(
                List.empty(),
                uk.with(Layer.VENDOR, lexicon(shortForm("MS", "mitral stenosis", 1)))
                        .clashes());
        assertEquals(
                1,
                uk.with(Layer.VENDOR, lexicon(shortForm("MS", "multiple sclerosis", 601)))
                        .clashes()
                        .size());
    }

    @Test
    void entriesKeepTheOrderInWhichTheirKeysWereFirstMet() {
        Layers layers = base(spelling("colour", "color"), spelling("grey", "gray"))
                .with(Layer.PRACTICE, lexicon(spelling("tumour", "tumor"), spelling("coulour", "color")));
        assertEquals(List.of("coulour", "grey", "tumour"), british(layers));
    }

    @Test
    void onlyTheAskedTypeComes() {
        Layers layers = base(spelling("colour", "color"), shortForm("MS", "multiple sclerosis", 1));
        assertEquals(1, layers.entries(Variant.class).size());
        assertEquals(1, layers.entries(Abbreviation.class).size());
        assertEquals(0, layers.entries(Drug.class).size());
        assertEquals(2, layers.entries(Entry.class).size());
    }

    @Test
    void everyEntryRemembersItsLexicon() {
        Layers layers = Layers.base(List.of(GREY)).with(Layer.CLINICIAN, lexicon(spelling("colour", "color")));
        assertEquals(
                List.of(Layer.BASE, Layer.CLINICIAN),
                layers.entries(Variant.class).map(Sourced::layer));
        assertEquals(
                layers.lexicons().map(Lexicon::provenance),
                layers.entries(Variant.class).map(Sourced::provenance));
    }

    @Test
    void addingALexiconLeavesTheOldLayersAsTheyWere() {
        Layers before = Layers.base(List.of(GREY));
        Layers after = before.with(Layer.PRACTICE, GRAI);
        assertNotSame(before, after);
        assertEquals(List.of("grey"), british(before));
        assertEquals(List.empty(), before.clashes());
        assertEquals(List.empty(), Layers.empty().lexicons());
    }
}
