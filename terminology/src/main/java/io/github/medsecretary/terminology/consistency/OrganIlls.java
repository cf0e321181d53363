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

/** Ills, and periods, that only one who has the organ can have, told after it was taken out. */
final class OrganIlls {

    private static final Phrases ILLS = Phrases.of("""
            appendix: acute appendicitis|appendicitis
            tonsils: tonsillitis|quinsy
            gallbladder: acute cholecystitis|cholecystitis
            spleen: splenomegaly
            thyroid: goitre|multinodular goitre|thyroid nodule
            uterus: fibroid uterus|uterine fibroids|adenomyosis|endometrial hyperplasia
            uterus: last period|last menstrual period|lmp|periods are regular|periods are heavy|periods are irregular
            uterus: periods are light|periods are painful|regular periods|irregular periods|periods remain
            prostate: benign prostatic hyperplasia|prostatitis|prostatic hypertrophy
            """);

    // What was taken out is looked at afterwards.
    private static final WordSet EXAMINED = WordSet.of(
            "pathologist", "pathology", "histology", "histological", "histologically", "specimen", "microscopy");

    // "Her last period was in 2014, before it".
    private static final WordSet BEFORE_IT = WordSet.of("before", "prior", "until", "since", "then");
    // The last period is past, and tells of the womb that it is there.
    private static final WordSet LATELY = WordSet.of("last", "lmp");
    private static final int YEAR = 4;

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
                    && assertions.hasNone(i, Status.OTHER_PERSON, Status.HYPOTHETICAL, Status.NEGATED)
                    && (LATELY.isAt(i, words) || assertions.hasNone(i, Status.HISTORICAL))
                    && !isAnothers(i, words)
                    && !examined.have(i)
                    && !isBefore(i, words)
                    && !Removals.isUnderHistory(reading, words.span(i));
            if (there && removal != null) {
                found.add(question.about(words.span(i, i + length - 1), List.of(removal.span()), CONFIDENCE));
            }
        }
        return Array.ofAll(found);
    }

    // "Her daughter's periods".
    private static boolean isAnothers(int index, Words words) {
        return index > 0
                && (words.folded(index - 1).endsWith("'s")
                        || words.folded(index - 1).endsWith("’s"));
    }

    // Told as of then, or of a year without its day.
    private static boolean isBefore(int index, Words words) {
        for (int i = words.sentenceStart(index); i < words.sentenceEnd(index); i++) {
            boolean year = i > 0
                    && words.folded(i).length() == YEAR
                    && Numerals.whole(words.folded(i)) > 0
                    && words.folded(i - 1).equals("in");
            if (BEFORE_IT.isAt(i, words) || year) {
                return true;
            }
        }
        return false;
    }
}
