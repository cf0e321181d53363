package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Asks where an organ is described as it is now that was taken out before: "cholecystectomy in 2010 … the gallbladder
 * is normal". Silent in letters in which the operation is also spoken of as of today, and about organs of which one
 * side or a part may be left, unless the sides agree.
 */
final class HistoryRule implements Rule<Reading, DocumentContext> {

    private static final Phrases REMOVALS = Phrases.of("""
            gallbladder: cholecystectomy|gallbladder removed|gallbladder removal|gallbladder out|gall bladder removed
            gallbladder: gallbladder was removed
            uterus: hysterectomy|hysterectomised|tah|womb removed|uterus removed|tah-bso
            appendix: appendicectomy|appendectomy|appendix removed|appendix out|appendix was removed
            spleen: splenectomy|spleen removed|spleen was removed
            thyroid: total thyroidectomy|thyroid removed
            prostate: radical prostatectomy|prostate removed
            tonsils: tonsillectomy|tonsillectomies|tonsils out|tonsils removed|tonsils were removed
            stomach: total gastrectomy
            bladder: cystectomy|radical cystectomy
            kidney: nephrectomy|kidney removed|kidney was removed|nephroureterectomy
            breast: mastectomy|breast removed
            testis: orchidectomy|orchiectomy|testicle removed
            ovary: oophorectomy|salpingo-oophorectomy|salpingo-oophorectomies|bso|ovaries removed
            eye: enucleation
            foot: below knee amputation|below-knee amputation|above knee amputation|above-knee amputation|bka
            """);

    private static final Phrases ORGANS = Phrases.of("""
            gallbladder: gallbladder|gall bladder
            uterus: uterus|womb|endometrium
            appendix: appendix
            spleen: spleen
            thyroid: thyroid|thyroid gland
            prostate: prostate|prostate gland
            tonsils: tonsils
            stomach: stomach
            bladder: urinary bladder
            kidney: kidney|kidneys
            breast: breast|breasts
            testis: testis|testicle|testes|testicles
            ovary: ovary|ovaries
            eye: eye
            foot: foot|dorsalis pedis
            """);

    /** What only one who has the organ can have. */
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

    private static final Facts<Spot> AILING = Spot.where(ILLS.firsts(), ILLS::isAt);
    private static final Facts<Spot> REMOVING = Spot.where(REMOVALS.firsts(), REMOVALS::isAt);
    private static final Facts<Spot> NAMING = Spot.where(ORGANS.firsts(), ORGANS::isAt);
    private static final WordSet SIDED = WordSet.of("kidney", "breast", "testis", "ovary", "eye", "foot");

    private static final WordSet PARTIAL =
            WordSet.of("partial", "subtotal", "hemi", "interval", "ovarian", "sub-total", "unilateral", "caesarean");

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
            "remaining",
            "empty");

    private static final WordSet WHEN = WordSet.of("as", "aged", "child", "teenager", "childhood");
    private static final int TO_HAD = 5;
    private static final String BOTH = "both";

    private static final WordSet PAST =
            WordSet.of("ago", "previous", "previously", "past", "history", "prior", "psh", "pmh", "s/p", "status");

    @Override
    public RuleId id() {
        return ConsistencyRules.HISTORY;
    }

    @Override
    public String summary() {
        return "An organ is described that was taken out before.";
    }

    /** An operation of the past. */
    private record Removal(String organ, String side, Span span) {}

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        Map<String, Removal> removed = removed(reading);
        return removed.isEmpty() ? List.empty() : described(reading, removed).appendAll(ailing(reading, removed));
    }

    private static Map<String, Removal> removed(Reading reading) {
        Words words = reading.words();
        Assertions assertions = Assertions.of(reading);
        Map<String, Removal> removed = new LinkedHashMap<>();
        var today = new ArrayList<String>();
        for (Spot spot : reading.derived(REMOVING)) {
            int i = spot.word();
            int length = REMOVALS.length(i, words);
            if (length > 0 && assertions.hasNone(i, Status.OTHER_PERSON, Status.NEGATED) && !isPartial(i, words)) {
                String organ = REMOVALS.meaning(i, length, words);
                String side = SIDED.contains(organ) ? removedSide(i, words) : side(i, words);
                if (assertions.has(i, Status.HYPOTHETICAL) || !isPast(i, length, reading, assertions)) {
                    today.add(organ);
                } else if (!SIDED.contains(organ) || !side.isEmpty()) {
                    removed.putIfAbsent(organ, new Removal(organ, side, words.span(i, i + length - 1)));
                }
            }
        }
        today.forEach(removed::remove);
        return removed;
    }

    private static boolean isPast(int index, int length, Reading reading, Assertions assertions) {
        Words words = reading.words();
        if (assertions.has(index, Status.HISTORICAL)
                || isUnderHistory(reading, words.span(index))
                || isTold(index, length, words)) {
            return true;
        }
        for (int i = Math.max(words.sentenceStart(index), index - 10);
                i < Math.min(words.sentenceEnd(index), index + length + 6);
                i++) {
            boolean year = i >= index && words.folded(i).length() == 4 && isYear(words.folded(i));
            if (year || PAST.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String word) {
        int year = Numerals.whole(word);
        return year >= 1930 && year <= 2199;
    }

    // "She has had a splenectomy", "had his appendix out as a boy".
    private static boolean isTold(int index, int length, Words words) {
        for (int i = Math.max(words.sentenceStart(index) + 1, index - TO_HAD); i < index; i++) {
            if (words.folded(i).equals("had")
                    && (words.folded(i - 1).equals("has") || words.folded(i - 1).equals("having"))) {
                return true;
            }
        }
        for (int i = index + length; i < Math.min(words.sentenceEnd(index), index + length + TO_HAD); i++) {
            if (WHEN.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    // Both were taken out, or one.
    private static String removedSide(int index, Words words) {
        for (int i = Math.max(words.sentenceStart(index), index - TO_HAD); i < index; i++) {
            if (words.folded(i).equals("bilateral")) {
                return BOTH;
            }
        }
        boolean both = words.folded(index).equals("bso") || words.folded(index).equals("ovaries");
        return both ? BOTH : side(index, words);
    }

    private static boolean isUnderHistory(Reading reading, Span span) {
        Section section = reading.document().sectionAt(span.start());
        return section.heading()
                .map(each -> reading.text().quote(each.span()).toLowerCase(Locale.ROOT))
                .filter(heading -> heading.contains("past")
                        || heading.contains("previous")
                        || heading.contains("surgical history"))
                .isPresent();
    }

    private static boolean isPartial(int index, Words words) {
        for (int i = Math.max(0, index - 3); i < index; i++) {
            if (PARTIAL.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static String side(int index, Words words) {
        for (int i = index - 1; i >= Math.max(words.sentenceStart(index), index - 4); i--) {
            if (words.folded(i).equals("left") || words.folded(i).equals("right")) {
                return words.folded(i);
            }
        }
        return "";
    }

    private Seq<Finding> described(Reading reading, Map<String, Removal> removed) {
        Words words = reading.words();
        var clauses = new Clauses(reading.words());
        Assertions assertions = Assertions.of(reading);
        var found = new ArrayList<Finding>();
        for (Spot spot : reading.derived(NAMING)) {
            int i = spot.word();
            int length = ORGANS.length(i, words);
            Removal removal = removed.get(ORGANS.meaning(i, length, words));
            boolean there = removal != null
                    && isOfSide(removal, i, words)
                    && assertions.hasNone(i, Status.OTHER_PERSON, Status.HISTORICAL, Status.HYPOTHETICAL)
                    && (assertions.hasNone(i, Status.NEGATED) || isWithout(i, words))
                    && isDescribed(i, clauses, words);
            if (there && removal != null) {
                found.add(new Question(id(), summary(), "Is the organ still there?")
                        .about(words.span(i, i + length - 1), List.of(removal.span()), 0.7));
            }
        }
        return Array.ofAll(found);
    }

    // One side of two, or both at once.
    private static boolean isOfSide(Removal removal, int index, Words words) {
        if (!SIDED.contains(removal.organ())) {
            return true;
        }
        String side = side(index, words);
        boolean plural =
                words.folded(index).endsWith("s") && !words.folded(index).endsWith("is")
                        || words.folded(index).equals("testes");
        boolean both = plural && index > 0 && words.folded(index - 1).equals("both");
        return removal.side().equals(BOTH)
                ? plural || !side.isEmpty()
                : both || (!plural && side.equals(removal.side()));
    }

    // "No abnormality in the right breast": the breast is there.
    private static boolean isWithout(int index, Words words) {
        for (int i = Math.max(words.sentenceStart(index), index - TO_HAD); i < index; i++) {
            if (LOOKED_FOR.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private Seq<Finding> ailing(Reading reading, Map<String, Removal> removed) {
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
                    && !isUnderHistory(reading, words.span(i));
            if (there && removal != null) {
                found.add(new Question(id(), summary(), "Is the organ still there?")
                        .about(words.span(i, i + length - 1), List.of(removal.span()), 0.7));
            }
        }
        return Array.ofAll(found);
    }

    private static boolean isDescribed(int index, Clauses clauses, Words words) {
        boolean described = false;
        for (int i = Math.max(clauses.start(index), index - 6); i < Math.min(clauses.end(index), index + 10); i++) {
            if (GONE.isAt(i, words)) {
                return false;
            }
            described |= DESCRIBED.isAt(i, words);
        }
        return described;
    }
}
