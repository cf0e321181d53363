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
            gallbladder: cholecystectomy|gallbladder removed|gallbladder removal
            uterus: hysterectomy|hysterectomised
            appendix: appendicectomy|appendectomy|appendix removed
            spleen: splenectomy
            thyroid: total thyroidectomy
            prostate: radical prostatectomy
            tonsils: tonsillectomy|tonsillectomies
            stomach: total gastrectomy
            bladder: cystectomy
            kidney: nephrectomy
            breast: mastectomy
            testis: orchidectomy|orchiectomy
            ovary: oophorectomy|salpingo-oophorectomy
            eye: enucleation
            foot: below knee amputation|below-knee amputation|above knee amputation|above-knee amputation|bka
            """);

    private static final Phrases ORGANS = Phrases.of("""
            gallbladder: gallbladder|gall bladder
            uterus: uterus|womb
            appendix: appendix
            spleen: spleen
            thyroid: thyroid|thyroid gland
            prostate: prostate|prostate gland
            tonsils: tonsils
            stomach: stomach
            bladder: urinary bladder
            kidney: kidney
            breast: breast
            testis: testis|testicle
            ovary: ovary
            eye: eye
            foot: foot|dorsalis pedis
            """);

    private static final Facts<Spot> REMOVING = Spot.where(REMOVALS.firsts(), REMOVALS::isAt);
    private static final Facts<Spot> NAMING = Spot.where(ORGANS.firsts(), ORGANS::isAt);
    private static final WordSet SIDED = WordSet.of("kidney", "breast", "testis", "ovary", "eye", "foot");

    private static final WordSet PARTIAL =
            WordSet.of("partial", "subtotal", "hemi", "interval", "ovarian", "sub-total", "bilateral");

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
            "visualised",
            "visualized",
            "swollen",
            "nodular",
            "firm",
            "healthy");

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
        return removed.isEmpty() ? List.empty() : described(reading, removed);
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
                String side = side(i, words);
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
        if (assertions.has(index, Status.HISTORICAL) || isUnderHistory(reading, words.span(index))) {
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
                    && removal.side().equals(SIDED.contains(removal.organ()) ? side(i, words) : removal.side())
                    && assertions.hasNone(
                            i, Status.OTHER_PERSON, Status.HISTORICAL, Status.HYPOTHETICAL, Status.NEGATED)
                    && isDescribed(i, clauses, words);
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
