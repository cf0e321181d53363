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

/** Organs that are described as they are now and were taken out before. */
final class DescribedOrgans {

    private static final Phrases ORGANS = Phrases.of("""
            gallbladder: gallbladder|gall bladder
            uterus: uterus|womb|endometrium
            appendix: appendix
            spleen: spleen
            thyroid: thyroid|thyroid gland
            prostate: prostate|prostate gland
            tonsils: tonsils
            adenoids: adenoids|adenoid pad
            stomach: stomach
            bladder: urinary bladder
            kidney: kidney|kidneys
            breast: breast|breasts
            testis: testis|testicle|testes|testicles
            ovary: ovary|ovaries
            eye: eye
            foot: foot|dorsalis pedis
            """);

    private static final WordSet DESCRIBED = WordSet.of(
            "normal",
            "unremarkable",
            "intact",
            "thin-walled",
            "distended",
            "contracted",
            "stones",
            "calculi",
            "gallstones",
            "size",
            "palpable",
            "enlarged",
            "anteverted",
            "retroverted",
            "bulky",
            "tender",
            "thickened",
            "smooth",
            "polyp",
            "inflamed",
            "dilated",
            "non-tender",
            "nontender",
            "fibroid",
            "fibroids",
            "pulses",
            "warm",
            "erythematous",
            "exudate",
            "benign",
            "hydronephrosis",
            "acuity",
            "fundus",
            "mass",
            "abnormality",
            "cyst",
            "follicle",
            "visualised",
            "visualized",
            "swollen",
            "nodular",
            "firm",
            "feels",
            "ulcer",
            "ulcers",
            "ulceration",
            "callus",
            "healthy");

    private static final WordSet LOOKED_FOR = WordSet.of(
            "abnormality", "abnormalities", "lump", "mass", "lesion", "tenderness", "stones", "hydronephrosis");

    private static final WordSet GONE = WordSet.of(
            "absent",
            "removed",
            "resected",
            "surgically",
            "bed",
            "fossa",
            "remnant",
            "stump",
            "previous",
            "prior",
            "status",
            "reconstruction",
            "reconstructed",
            "prosthesis",
            "artificial",
            "phantom",
            "not",
            "without",
            "pancreas",
            "wall",
            "cancer",
            "carcinoma",
            "disease",
            "removal",
            "out",
            "taken",
            "sling",
            "attack",
            "ca",
            "had",
            "amputated",
            "amputation",
            "remaining",
            "empty");

    static final Facts<Spot> NAMING = Spot.where(ORGANS.firsts(), ORGANS::isAt);
    private static final int TO_LOOKED_FOR = 5;
    private static final int BEFORE = 6;
    private static final int AFTER = 10;
    private static final double CONFIDENCE = 0.7;

    private DescribedOrgans() {}

    static Seq<Finding> in(Reading reading, Map<String, Removal> removed, Question question) {
        Words words = reading.words();
        var clauses = new Clauses(reading.words());
        Assertions assertions = Assertions.of(reading);
        var found = new ArrayList<Finding>();
        for (Spot spot : reading.derived(NAMING)) {
            int i = spot.word();
            int length = ORGANS.length(i, words);
            Removal removal = removed.get(ORGANS.meaning(i, length, words));
            boolean there = removal != null
                    && removal.isOf(i, words)
                    && assertions.hasNone(i, Status.OTHER_PERSON, Status.HISTORICAL, Status.HYPOTHETICAL)
                    && (assertions.hasNone(i, Status.NEGATED) || isWithout(i, words))
                    && isDescribed(i, clauses, words);
            if (there && removal != null) {
                found.add(question.about(words.span(i, i + length - 1), List.of(removal.span()), CONFIDENCE));
            }
        }
        return Array.ofAll(found);
    }

    // "No abnormality in the right breast": the breast is there.
    private static boolean isWithout(int index, Words words) {
        for (int i = Math.max(words.sentenceStart(index), index - TO_LOOKED_FOR); i < index; i++) {
            if (LOOKED_FOR.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDescribed(int index, Clauses clauses, Words words) {
        boolean described = false;
        for (int i = Math.max(clauses.start(index), index - BEFORE);
                i < Math.min(clauses.end(index), index + AFTER);
                i++) {
            if (GONE.isAt(i, words)) {
                return false;
            }
            described |= DESCRIBED.isAt(i, words);
        }
        return described;
    }
}
