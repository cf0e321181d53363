package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who a letter speaks of: of which sex its patient clearly is, and where somebody else may be meant. Immutable and
 * thread-safe.
 */
final class Persons {

    /** Pronouns of one sex and of the other. */
    static final WordSet HE = WordSet.of("he", "him", "his", "himself", "he's");

    static final WordSet SHE = WordSet.of("she", "her", "hers", "herself", "she's");

    private static final WordSet MEN = WordSet.of("man", "male", "gentleman", "boy", "gent");
    private static final WordSet WOMEN = WordSet.of("woman", "female", "lady", "girl");

    private static final WordSet OTHERS = WordSet.of(
            "mother",
            "father",
            "brother",
            "sister",
            "brothers",
            "sisters",
            "aunt",
            "uncle",
            "cousin",
            "son",
            "daughter",
            "sons",
            "daughters",
            "husband",
            "wife",
            "partner",
            "donor",
            "sibling",
            "siblings",
            "grandson",
            "nephew",
            "niece",
            "granddaughter",
            "twin",
            "parents",
            "parent",
            "fetus",
            "foetus",
            "newborn",
            "infant",
            "baby",
            "girlfriend",
            "boyfriend",
            "spouse",
            "carer",
            "caregiver",
            "friend",
            "neighbour",
            "neighbor",
            "colleague",
            "teacher",
            "child",
            "mum",
            "dad",
            "mom",
            "grandmother",
            "grandfather",
            "grandma",
            "grandpa",
            "stepfather",
            "stepmother",
            "fiancé",
            "fiance",
            "fiancée",
            "fiancee",
            "roommate",
            "guardian",
            "lawyer",
            "solicitor",
            "midwife",
            "surrogate",
            "partners",
            "ex-husband",
            "ex-wife",
            "boss",
            "employer",
            "girls",
            "boys");

    // Somebody else where they stand in the same sentence.
    private static final WordSet BESIDE = WordSet.of(
            "dr",
            "doctor",
            "nurse",
            "surgeon",
            "physician",
            "therapist",
            "consultant",
            "children",
            "pcp",
            "gp",
            "m.d",
            "md",
            "family",
            "people",
            "sexual",
            "dentist",
            "psychiatrist",
            "psychologist",
            "counselor",
            "counsellor",
            "cardiologist",
            "oncologist",
            "urologist",
            "chaperone",
            "neurologist",
            "officer",
            "driver",
            "interpreter",
            "someone",
            "somebody",
            "person",
            "professor",
            "prof",
            "who",
            "resident",
            "assistant");

    // Titles are the patient's as well, if the sex is the same.
    private static final WordSet LADIES = WordSet.of("mrs", "miss", "ms");

    // Of a patient whose sex was another, or is of neither kind, letters speak in their own way.
    private static final Phrases TRANSITION = Phrases.of("""
            trans|transgender|transsexual|transition|transitioned|transitioning|gender dysphoria|gender identity|intersex
            gender reassignment|gender affirming|gender-affirming|gender incongruence|gender recognition|non-binary
            nonbinary|at birth|klinefelter|klinefelter's|androgen insensitivity|hermaphrodite|ambiguous genitalia|gender clinic
            assigned female|assigned male|trans-masculine|transmasculine|transfeminine|disorder of sex development|xy female
            """);

    private static final Derivation<Persons> DERIVED = Persons::new;

    private static final int NEAR = 6;
    private static final int BEFORE = 40;
    private static final int JUST_BEFORE = 12;
    private static final int ENOUGH = 4;

    private final BitSet others = new BitSet();
    private final BitSet beside = new BitSet();
    private final BitSet ladies = new BitSet();
    private final BitSet gentlemen = new BitSet();
    private final Words words;
    private int men;
    private int women;
    private int he;
    private int she;
    private boolean transition;

    private Persons(Reading reading) {
        words = reading.words();
        for (int i = 0; i < words.count(); i++) {
            String word = words.folded(i);
            if (OTHERS.contains(bare(word))) {
                others.set(i);
            } else if (LADIES.contains(word)) {
                ladies.set(i);
            } else if (word.equals("mr")) {
                gentlemen.set(i);
            } else if (BESIDE.contains(bare(word))) {
                beside.set(i);
            } else if (HE.contains(word)) {
                he++;
            } else if (SHE.contains(word)) {
                she++;
            } else if (word.equals("old") || word.equals("year-old")) {
                introduced(i);
            }
            transition |= TRANSITION.isAt(i, words) && !word.equals("at");
            transition |= word.equals("at") && TRANSITION.isAt(i, words) && isAssigned(i);
        }
    }

    static Persons of(Reading reading) {
        return reading.derived(DERIVED);
    }

    private boolean isAssigned(int index) {
        for (int i = Math.max(0, index - NEAR); i < index; i++) {
            if (Set.of("sex", "assigned", "registered", "male", "female").contains(words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    // "A 57-year-old retired gentleman": the noun within six words, before any mark.
    private void introduced(int index) {
        for (int i = index + 1; i < Math.min(words.count(), index + 1 + NEAR) && !words.isMark(i); i++) {
            if (OTHERS.contains(bare(words.folded(i)))) {
                return;
            }
            if (MEN.contains(words.folded(i))) {
                men++;
                return;
            }
            if (WOMEN.contains(words.folded(i))) {
                women++;
                return;
            }
        }
    }

    /** Whether the letter may be of a patient whose sex has changed or is neither. */
    boolean isOfTransition() {
        return transition;
    }

    /** The sex in the record, or the one that the letter clearly tells. */
    Optional<AdministrativeGender> sex(DocumentContext context) {
        Optional<AdministrativeGender> recorded = context.patient()
                .sex()
                .filter(sex -> sex == AdministrativeGender.MALE || sex == AdministrativeGender.FEMALE);
        return recorded.isPresent() ? recorded : told();
    }

    private Optional<AdministrativeGender> told() {
        boolean male = (men > 0 && women == 0 && he >= she * ENOUGH)
                || (men + women == 0 && he >= ENOUGH && he > she * ENOUGH);
        boolean female = (women > 0 && men == 0 && she >= he * ENOUGH)
                || (men + women == 0 && she >= ENOUGH && she > he * ENOUGH);
        return male == female
                ? Optional.empty()
                : Optional.of(male ? AdministrativeGender.MALE : AdministrativeGender.FEMALE);
    }

    /** Whether somebody else is named in the sentence of a word, or not long before it. */
    boolean isAnotherNear(int index, AdministrativeGender patient) {
        int end = words.sentenceEnd(index);
        int from = Math.max(0, index - BEFORE);
        return holds(others, from, end)
                || holds(titles(patient), from, end)
                || holds(beside, Math.max(0, index - JUST_BEFORE), end)
                || isAnotherIn(index, patient);
    }

    /** Whether somebody else is named in the sentence of a word. */
    boolean isAnotherIn(int index, AdministrativeGender patient) {
        int start = words.sentenceStart(index);
        int end = words.sentenceEnd(index);
        return holds(others, start, end) || holds(beside, start, end) || holds(titles(patient), start, end);
    }

    // Titles of the other sex are not the patient's.
    private BitSet titles(AdministrativeGender patient) {
        return patient == AdministrativeGender.MALE ? ladies : gentlemen;
    }

    private static boolean holds(BitSet places, int from, int to) {
        int found = places.nextSetBit(from);
        return found >= 0 && found < to;
    }
}
