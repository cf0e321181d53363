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
    private static final int JUST_BEFORE = 20;
    private static final int ENOUGH = 4;
    private static final int INTRODUCED = 3;

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
            } else if (BESIDE.contains(bare(word)) || isSpecialist(bare(word))) {
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

    // Rheumatologist, paediatrician, psychiatrist.
    private static boolean isSpecialist(String word) {
        return word.endsWith("ologist") || word.endsWith("iatrist") || word.endsWith("ician");
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
        boolean male = (men > 0 && women == 0 && he + INTRODUCED >= she * ENOUGH)
                || (men + women == 0 && he >= ENOUGH && he >= she * ENOUGH);
        boolean female = (women > 0 && men == 0 && she + INTRODUCED >= he * ENOUGH)
                || (men + women == 0 && she >= ENOUGH && she >= he * ENOUGH);
        return male == female
                ? Optional.empty()
                : Optional.of(male ? AdministrativeGender.MALE : AdministrativeGender.FEMALE);
    }

    /**
     * Whether somebody else may be meant by a pronoun: a relative is named in its sentence, a doctor before it there, or
     * either not long before it, and no sentence since then has the patient as its subject.
     */
    boolean isAnotherMeant(int pronoun, AdministrativeGender patient) {
        int start = words.sentenceStart(pronoun);
        int end = words.sentenceEnd(pronoun);
        return holds(others, start, end)
                || holds(titles(patient), start, end)
                || holds(beside, start, pronoun)
                || (isAnotherBefore(pronoun, patient) && !isPatientAgain(lastOther(start, patient), start, patient));
    }

    /** Whether somebody else was named not long before the sentence of a word. */
    boolean isAnotherBefore(int index, AdministrativeGender patient) {
        int start = words.sentenceStart(index);
        int relative =
                Math.max(others.previousSetBit(start - 1), titles(patient).previousSetBit(start - 1));
        return relative >= Math.max(0, index - BEFORE)
                || beside.previousSetBit(start - 1) >= Math.max(0, index - JUST_BEFORE);
    }

    /** Whether the letter has named somebody else anywhere before a word. */
    boolean isAnotherNamed(int index, AdministrativeGender patient) {
        return lastOther(index, patient) >= 0;
    }

    private int lastOther(int before, AdministrativeGender patient) {
        int relative =
                Math.max(others.previousSetBit(before - 1), titles(patient).previousSetBit(before - 1));
        return Math.max(relative, beside.previousSetBit(before - 1));
    }

    // "Her husband came. She told me that": the letter has come back to the patient.
    private boolean isPatientAgain(int other, int until, AdministrativeGender patient) {
        String subject = patient == AdministrativeGender.MALE ? "he" : "she";
        for (int i = words.sentenceEnd(other); i < until; i++) {
            if (words.folded(i).equals(subject) || words.folded(i).equals("patient")) {
                return true;
            }
        }
        return false;
    }

    /** How often the letter has pronouns of the sex that is not the patient's, whomever they mean. */
    int wrong(AdministrativeGender patient) {
        return patient == AdministrativeGender.MALE ? she : he;
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
