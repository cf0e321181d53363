package io.github.medsecretary.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.confusion.FeatureWords;
import io.github.medsecretary.terminology.confusion.Surroundings;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTopicsTest {

    private static final Dictionary UK = Dictionary.of(UkLexicons.layers());
    private static final List<String> EYE = List.of("retina", "iris", "pupil", "lens", "cornea", "vitreous");
    private static final List<String> BONE = List.of("femur", "plate", "screw", "fracture", "tibia", "cast");

    private static Reading read(String text) {
        return UK.read(ClinicalText.of(text).get());
    }

    // Words that stand everywhere first, for the commonest are no neighbours.
    private static WordTopics learnt() {
        var random = new Random(7);
        var texts = new ArrayList<Reading>();
        for (int i = 0; i < 200; i++) {
            var text = new StringBuilder();
            for (int j = 0; j < 240; j++) {
                text.append("every")
                        .append((char) ('a' + j % 60 % 26))
                        .append((char) ('a' + j % 60 / 26))
                        .append(' ');
            }
            List<String> words = i % 2 == 0 ? EYE : BONE;
            for (int j = 0; j < 6; j++) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            texts.add(read(text.toString()));
        }
        return WordTopics.of(texts, Set.of());
    }

    private static float[] beside(WordTopics topics, String neighbour) {
        var words = FeatureWords.of(read("gate " + neighbour).words());
        return topics.around(Surroundings.of(words, 0, 0, Optional.empty()));
    }

    private static double alike(float[] one, float[] other) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }
        return both / Math.sqrt(first * second);
    }

    @Test
    void wordsOfOneTopicAreNearerThanThoseOfTwo() {
        WordTopics topics = learnt();
        assertTrue(alike(beside(topics, "retina"), beside(topics, "vitreous"))
                > alike(beside(topics, "retina"), beside(topics, "tibia")) + 0.3);
    }

    @Test
    void aWordThatIsNotKnownIsAboutNothing() {
        assertArrayEquals(new float[WordTopics.SIZE], beside(learnt(), "unheard"));
    }

    @Test
    void thereAreNoCellsWithoutWeights() {
        assertEquals("0\t", WordTopics.cells(new double[0]));
        assertEquals("0\t", WordTopics.cells(new double[WordTopics.SIZE]));
        assertEquals("1\tPPO" + "P".repeat(61), WordTopics.cells(weights(-0.01)));
    }

    private static double[] weights(double third) {
        var weights = new double[WordTopics.SIZE];
        weights[2] = third;
        return weights;
    }
}
