package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Shift;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/**
 * A stroke of the side on which the patient is weak: pyramidal tracts and optic radiations cross, so that a lesion of one half
 * of the brain is told by the other half of the body. Silent where the letter tells of both sides, of the brainstem or the
 * cerebellum, or of what is old.
 */
final class CrossedSides {

    private static final Phrases LESIONS = Phrases.of(
            "middle cerebral|mca|anterior cerebral|basal ganglia|internal capsule|thalamic|thalamus|lentiform"
                    + "|corona radiata|hemisphere|hemispheric|frontal|parietal|frontoparietal|lacunar|anterior circulation");
    private static final WordSet OF_STROKE = WordSet.of(
            "infarct",
            "infarcts",
            "infarction",
            "stroke",
            "haemorrhage",
            "hemorrhage",
            "bleed",
            "occlusion",
            "thrombus");
    private static final Phrases SIGNS =
            Phrases.of("hemiparesis|hemiplegia|hemianopia|weakness|facial droop|hemisensory loss|hemineglect");
    private static final WordSet ELSEWHERE = WordSet.of(
            "cerebellar",
            "cerebellum",
            "brainstem",
            "pons",
            "pontine",
            "medulla",
            "medullary",
            "midbrain",
            "old",
            "previous",
            "chronic",
            "established",
            "mature",
            "incidental",
            "silent",
            "possible",
            "than",
            "both",
            "bilateral",
            "root",
            "nerve",
            "foot",
            "recovered");
    private static final double CONFIDENCE = 0.8;

    /**
     * A lesion of the brain, or what tells of one.
     *
     * @param word the index of its first word
     * @param side that of the word that tells its side
     * @param left whether that is the left one
     * @param lesion whether it is the lesion
     */
    record Crossed(int word, int side, boolean left, boolean lesion) implements Fact<Crossed> {

        @Override
        public Crossed moved(Shift by) {
            return new Crossed(word + by.words(), side + by.words(), left, lesion);
        }
    }

    static final Facts<Crossed> FOUND = Facts.of(CrossedSides::found);

    private CrossedSides() {}

    private static Seq<Crossed> found(Reading reading) {
        Words words = reading.words();
        var sides = new NearestSide(words);
        Assertions assertions = Assertions.ofSentences(reading);
        Sentences elsewhere = Sentences.with(ELSEWHERE, words);
        Sentences strokes = Sentences.with(OF_STROKE, words);
        var found = new ArrayList<Crossed>();
        for (boolean lesion : new boolean[] {true, false}) {
            (lesion ? LESIONS : SIGNS).in(reading, (index, length) -> {
                boolean told = assertions.hasNone(index, Status.NEGATED, Status.HISTORICAL, Status.OTHER_PERSON)
                        && !elsewhere.have(index)
                        && (!lesion || strokes.have(index));
                int side = told ? sides.of(index, index + length) : -1;
                if (side >= 0) {
                    found.add(new Crossed(index, side, sides.isLeft(side), lesion));
                }
            });
        }
        return Array.ofAll(found);
    }

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        Seq<Crossed> all = reading.derived(FOUND);
        Seq<Crossed> lesions = all.filter(Crossed::lesion);
        Seq<Crossed> signs = all.reject(Crossed::lesion);
        if (lesions.isEmpty()
                || signs.isEmpty()
                || !all.forAll(each -> each.left() == all.head().left())) {
            return List.empty();
        }
        Words words = reading.words();
        Crossed last = all.last();
        Seq<Crossed> others = last.lesion() ? signs : lesions;
        return List.of(new SideQuestion(
                        rule,
                        "A stroke affects the opposite side of the body, but both are given the same side here.",
                        "Which side do you mean, please?")
                .about(words.span(last.side()), others.map(each -> words.span(each.side())), CONFIDENCE, reading));
    }
}
