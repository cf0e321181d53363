package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Map;

/** Ills that only one who has the organ can have, told after it was taken out. */
final class OrganIlls {

    private static final Phrases ILLS = Phrases.of("""
            appendix: acute appendicitis|appendicitis
            tonsils: tonsillitis|quinsy
            gallbladder: acute cholecystitis|cholecystitis
            spleen: splenomegaly
            thyroid: goitre|multinodular goitre|thyroid nodule
            uterus: fibroid uterus|uterine fibroids|adenomyosis|endometrial hyperplasia
            prostate: benign prostatic hyperplasia|prostatitis|prostatic hypertrophy
            """);

    // What was taken out is looked at afterwards.
    private static final WordSet EXAMINED = WordSet.of(
            "pathologist", "pathology", "histology", "histological", "histologically", "specimen", "microscopy");

    static final Facts<Spot> AILING = Spot.where(ILLS.firsts(), ILLS::isAt);
    private static final double CONFIDENCE = 0.7;

    private OrganIlls() {}

    static Seq<Finding> in(Reading reading, Map<String, Removal> removed, Question question) {
        Words words = reading.words();
        Assertions assertions = Assertions.of(reading);
        var found = new ArrayList<Finding>();
        Sentences examined = Sentences.with(EXAMINED, words);
        int next = 0;
        for (Spot spot : reading.derived(AILING)) {
            int i = spot.word();
            int length = i < next ? 0 : ILLS.length(i, words);
            next = Math.max(next, i + length);
            Removal removal = length > 0 ? removed.get(ILLS.meaning(i, length, words)) : null;
            boolean there = removal != null
                    && words.sentenceStart(i) >= words.firstFrom(removal.span().end())
                    && assertions.hasNone(
                            i, Status.OTHER_PERSON, Status.HISTORICAL, Status.HYPOTHETICAL, Status.NEGATED)
                    && !examined.have(i)
                    && !Removals.isUnderHistory(reading, words.span(i));
            if (there && removal != null) {
                found.add(question.about(words.span(i, i + length - 1), List.of(removal.span()), CONFIDENCE));
            }
        }
        return Array.ofAll(found);
    }
}
