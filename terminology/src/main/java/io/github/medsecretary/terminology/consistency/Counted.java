package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Shift;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/**
 * A number of things: "three small polyps".
 *
 * @param number how many
 * @param noun what, in the singular; empty where those told last are meant, as in "all three were"
 * @param first the index of the number's word
 * @param last the index of the noun's last word
 * @param isDefinite whether things told of before are meant: "all three", "the three", "both"
 */
record Counted(int number, String noun, int first, int last, boolean isDefinite) implements Fact<Counted> {

    private static final WordSet ENDING = WordSet.of(
            "of", "and", "or", "in", "with", "to", "for", "by", "mm", "cm", "the", "from", "on", "weeks", "days",
            "days'", "months", "years", "mg");

    private static final Facts<Counted> OF_READING = Facts.of(Counted::in);

    static final Phrases PLURALS = Phrases.of("""
            polyp: polyps
            stone: stones|calculi
            nodule: nodules
            lesion: lesions
            cyst: cysts
            lymph node: lymph nodes|nodes
            ulcer: ulcers
            mass: masses
            tumour: tumours|tumors
            biopsy: biopsies
            fracture: fractures
            medicine: medicines|medications|drugs|tablets
            problem: problems|issues
            procedure: procedures|operations
            diagnosis: diagnoses
            child: children
            stent: stents
            gallstone: gallstones
            fibroid: fibroids
            aneurysm: aneurysms
            metastasis: metastases
            admission: admissions
            vessel: vessels
            mole: moles|naevi
            symptom: symptoms
            condition: conditions
            concern: concerns
            option: options
            risk factor: risk factors
            swab: swabs
            reason: reasons
            episode: episodes
            embryo: embryos
            suggestion: suggestions|recommendations
            question: questions
            graft: grafts
            vertebra: vertebrae
            tooth: teeth
            implant: implants
            scan: scans
            specimen: specimens|samples
            drain: drains
            sister: sisters
            brother: brothers
            pregnancy: pregnancies
            miscarriage: miscarriages
            seizure: seizures
            abscess: abscesses
            haemorrhoid: haemorrhoids
            rib: ribs
            toe: toes
            allergy: allergies
            action: actions
            point: points
            goal: goals
            wound: wounds
            incision: incisions
            """);

    static final Phrases SINGULARS = Phrases.of("""
            polyp|stone|nodule|lesion|cyst|lymph node|ulcer|mass|tumour|biopsy|fracture|stent|gallstone|fibroid|aneurysm
            graft|embryo|drain|abscess|implant|specimen
            child: boy|girl|son|daughter
            sister|brother
            """);

    private static final WordSet DOING = WordSet.of("were", "are", "had", "have", "showed", "show");
    private static final WordSet BOTH = WordSet.of("both");
    private static final WordSet DEFINITE = WordSet.of("all", "the", "these", "those", "both", "her", "his");
    private static final WordSet INDEFINITE = WordSet.of(
            "least",
            "over",
            "than",
            "or",
            "to",
            "about",
            "approximately",
            "of",
            "first",
            "last",
            "next",
            "every",
            "grade",
            "other",
            "stage",
            "times",
            "up",
            "past",
            "another",
            "type",
            "almost",
            "nearly",
            "possibly",
            "-",
            "level",
            "phase",
            "para");
    private static final int ADJECTIVES = 3;
    private static final int MOST = 12;

    /** Those of a letter. */
    static Seq<Counted> of(Reading reading) {
        return reading.derived(OF_READING);
    }

    @Override
    public int word() {
        return first;
    }

    @Override
    public Counted moved(Shift by) {
        return new Counted(number, noun, first + by.words(), last + by.words(), isDefinite);
    }

    private static Seq<Counted> in(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Counted>();
        for (int i = reading.firstAsked(); i < reading.endAsked(); i++) {
            boolean both = BOTH.isAt(i, words);
            int number = both ? 2 : Numerals.small(i, words);
            if (number >= 2 && number <= MOST) {
                int noun = noun(i, words);
                if (!both
                        && i > 0
                        && words.folded(i - 1).equals("all")
                        && i + 1 < words.count()
                        && DOING.isAt(i + 1, words)) {
                    found.add(new Counted(number, "", i, i, true));
                } else if (noun > 0 && isCount(i, words)) {
                    int length = PLURALS.length(noun, words);
                    found.add(new Counted(
                            number,
                            PLURALS.meaning(noun, length, words),
                            i,
                            noun + length - 1,
                            both || (i > 0 && DEFINITE.isAt(i - 1, words))));
                }
            }
        }
        return Array.ofAll(found);
    }

    private static int noun(int number, Words words) {
        for (int i = number + 1; i < Math.min(words.count(), number + 2 + ADJECTIVES) && !words.isMark(i); i++) {
            if (PLURALS.isAt(i, words)) {
                return i;
            }
            if (ENDING.isAt(i, words)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isCount(int number, Words words) {
        if (number == 0) {
            return true;
        }
        String before = words.folded(number - 1);
        return !INDEFINITE.contains(before) && Numerals.small(before) < 0;
    }
}
