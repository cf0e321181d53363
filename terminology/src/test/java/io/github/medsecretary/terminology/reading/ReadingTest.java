package io.github.medsecretary.terminology.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Cue;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Dictionary DICTIONARY =
            Dictionary.of(Layers.base(List.of(Lexicon.read("""
                    #medsecretary-lexicon\t1
                    #name\ttest
                    #version\t1
                    #licence\tCC0-1.0
                    #jurisdiction\tGB
                    #language\ten-GB
                    #source\tourselves
                    drug\tiron\tmineral\t\t\tus
                    drug\tiron sucrose\tmineral\tbrand:Venofer\t\tus
                    drug\tco-codamol\topioid\t\t\tus
                    drug\tn/v mix\tx\t\t\tus
                    variant\ttumour\ttumor\tus
                    """).get())));

    private static Reading read(String text) {
        return DICTIONARY.read(ClinicalText.of(text).get());
    }

    private static Seq<String> words(String text) {
        Words words = read(text).words();
        return List.range(0, words.count()).map(words::folded);
    }

    private static Seq<String> drugs(String text) {
        Reading reading = read(text);
        return reading.mentions(Drug.class).map(mention -> reading.text().quote(mention.span()));
    }

    @Test
    void wordsAndMarksComeInOrder() {
        assertEquals(List.of("he", "took", "5", "mg", ",", "then", "rested", "."), words("He took 5 mg, then rested."));
        assertEquals(List.of("a", "\n", "b"), words("a\n \n\nb"));
        assertEquals(List.of("a", "b"), words("a\nb"));
        assertEquals(List.empty(), words(""));
        assertEquals(List.of("10%", "r&d", "(", "x", ")", "!", "?", ";", ":"), words("10% R&D (x)!?;:"));
    }

    @Test
    void joinedWordsStayWholeWhereTheyAreKnownOrNumbers() {
        assertEquals(
                List.of("co-codamol", "left", "right", "1.5", "o'brien", "x", "ray"),
                words("Co-codamol left/right 1.5 O’Brien x-ray"));
        assertEquals(List.of("n/v", "mix"), words("N/V mix"));
    }

    @Test
    void placesAreTrueForEveryScript() {
        String text = "İzmir 👍 straße TUMOR e\u0301";
        Reading reading = read(text);
        Mention<Variant> tumor = reading.mentions(Variant.class).head();
        assertEquals("TUMOR", reading.text().quote(tumor.span()));
        Words words = reading.words();
        for (int i = 0; i < words.count(); i++) {
            assertEquals(words.written(i).length(), words.folded(i).length());
            assertTrue(reading.text().holds(words.span(i)));
        }
    }

    @Test
    void theLongestEntryCounts() {
        assertEquals(List.of("iron sucrose", "Iron"), drugs("Given iron sucrose. Iron was low."));
        assertEquals(List.of("Venofer"), drugs("Venofer weekly"));
        assertEquals(List.empty(), drugs("environment ironing"));
        assertEquals(List.of("iron"), drugs("iron-deficient"));
    }

    @Test
    void aPhraseEndsAtAMark() {
        assertEquals(List.of("iron"), drugs("iron, sucrose"));
    }

    @Test
    void sentencesAreFound() {
        Words words = read("One two. Three four! Five").words();
        assertEquals(0, words.sentenceStart(1));
        assertEquals(2, words.sentenceEnd(0));
        assertEquals(3, words.sentenceStart(4));
        assertEquals(5, words.sentenceEnd(3));
        assertEquals(6, words.sentenceStart(6));
        assertEquals(7, words.sentenceEnd(6));
        assertTrue(words.isMark(2));
        assertFalse(words.isMark(1));
        assertEquals(Span.of(0, 7), words.span(0, 1));
        assertEquals(1, words.firstFrom(4));
        assertEquals(1, words.firstFrom(2));
    }

    private static CueSet cues(String... cues) {
        return CueSet.of(List.of(cues).map(each -> {
            Cue.Place place =
                    each.startsWith("<") ? Cue.Place.BEFORE : each.startsWith(">") ? Cue.Place.AFTER : Cue.Place.NEAR;
            return new Cue(place, place == Cue.Place.NEAR ? each : each.substring(1), 150);
        }));
    }

    private static double weigh(String text, String... cues) {
        Reading reading = read(text);
        return reading.around(reading.mentions(Drug.class).head()).weigh(cues(cues));
    }

    @Test
    void neighboursMustStandNextToIt() {
        assertEquals(1.5, weigh("She needs oral iron today.", "<oral"));
        assertEquals(1.5, weigh("She needs oral iron today.", ">today"));
        assertEquals(1.5, weigh("She needs oral iron today.", "<needs oral"));
        assertEquals(0, weigh("She needs oral iron today.", "<needs"));
        assertEquals(0, weigh("Oral, iron.", "<oral"));
        assertEquals(0, weigh("iron", "<oral", ">oral"));
        assertEquals(3.0, weigh("oral iron", "<oral", "oral"));
    }

    @Test
    void whatIsNearLiesWithinFifteenWords() {
        String far = "word ".repeat(14);
        assertEquals(1.5, weigh("anaemia " + far + "iron", "anaemia"));
        assertEquals(0, weigh("anaemia word " + far + "iron", "anaemia"));
        assertEquals(1.5, weigh("iron " + far + "anaemia", "anaemia"));
        assertEquals(0, weigh("iron word " + far + "anaemia", "anaemia"));
        assertEquals(1.5, weigh("anaemia, . , " + far + "iron", "anaemia"));
        assertEquals(0, weigh("iron", "iron"));
    }

    @Test
    void aStarMatchesAnyEnding() {
        assertEquals(1.5, weigh("anaemic patients need iron", "anaem*"));
        assertEquals(1.5, weigh("severe anaemia of age: iron", "severe anaem*"));
        assertEquals(0, weigh("anaes iron", "anaem*"));
    }

    @Test
    void evidenceIsWhatWasFoundTheWeightiestFirst() {
        Reading reading = read("Severe anaemia: oral iron.");
        Context around = reading.around(reading.mentions(Drug.class).head());
        CueSet cues = CueSet.of(List.of(
                new Cue(Cue.Place.NEAR, "anaem*", 100),
                new Cue(Cue.Place.BEFORE, "oral", 300),
                new Cue(Cue.Place.NEAR, "absent", 400)));
        assertEquals(List.of("oral", "anaemia"), around.evidence(cues));
    }

    @Test
    void aReadingPrintsNoText() {
        assertEquals("Reading[2 words]", read("secret iron").toString());
        assertEquals(DICTIONARY.layers().lexicons().size(), 1);
    }

    @Test
    void whatFollowsFromAReadingIsWorkedOutOnceThoughOneAsksForAnother() {
        var times = new AtomicInteger();
        Derivation<Integer> length = reading -> {
            times.incrementAndGet();
            return reading.text().length();
        };
        Derivation<Integer> twice = reading -> 2 * reading.derived(length);
        Reading reading = read("One two.");
        assertEquals(16, reading.derived(twice));
        assertEquals(16, reading.derived(twice));
        assertEquals(8, reading.derived(length));
        assertEquals(1, times.get());
        assertEquals(6, read("Three.").derived(length));
    }
}
