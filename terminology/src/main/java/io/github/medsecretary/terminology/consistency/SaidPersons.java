package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;

/** Gathers the words of a letter that tell of whom it speaks. Belongs to one thread. */
final class SaidPersons {

    private static final WordSet ASSIGNING = WordSet.of("sex", "assigned", "registered", "male", "female");

    /** Those of a letter. */
    static final Facts<SaidPerson> OF_READING =
            Facts.of(reading -> new SaidPersons(reading).all(reading.firstAsked(), reading.endAsked()));

    private static final WordSet MEN = WordSet.of("man", "male", "gentleman", "boy", "gent");
    private static final WordSet WOMEN = WordSet.of("woman", "female", "lady", "girl");

    private static final WordSet MALE_RELATIVES = WordSet.of(
            "father",
            "brother",
            "brothers",
            "uncle",
            "son",
            "sons",
            "husband",
            "grandson",
            "nephew",
            "boyfriend",
            "dad",
            "grandfather",
            "grandpa",
            "stepfather",
            "fiancé",
            "ex-husband",
            "boys");

    private static final WordSet FEMALE_RELATIVES = WordSet.of(
            "mother",
            "sister",
            "sisters",
            "aunt",
            "daughter",
            "daughters",
            "wife",
            "niece",
            "granddaughter",
            "girlfriend",
            "mum",
            "mom",
            "grandmother",
            "grandma",
            "stepmother",
            "fiancée",
            "fiancee",
            "ex-wife",
            "girls",
            "midwife",
            "surrogate");

    // Of either sex.
    private static final WordSet SOMEBODY = WordSet.of(
            "cousin",
            "partner",
            "donor",
            "sibling",
            "siblings",
            "twin",
            "parents",
            "parent",
            "fetus",
            "foetus",
            "newborn",
            "infant",
            "baby",
            "spouse",
            "carer",
            "caregiver",
            "friend",
            "neighbour",
            "neighbor",
            "colleague",
            "teacher",
            "child",
            "fiance",
            "roommate",
            "guardian",
            "lawyer",
            "solicitor",
            "partners",
            "boss",
            "employer");

    private static final WordSet OTHERS = WordSet.union(MALE_RELATIVES, FEMALE_RELATIVES, SOMEBODY);

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

    private static final WordSet GENTLEMEN = WordSet.of("mr");

    private static final WordSet OLD = WordSet.of("old", "year-old");

    // Of a patient whose sex was another, or is of neither kind, letters speak in their own way.
    private static final Phrases TRANSITION = Phrases.of("""
            trans|transgender|transsexual|transition|transitioned|transitioning|gender dysphoria|gender identity|intersex
            gender reassignment|gender affirming|gender-affirming|gender incongruence|gender recognition|non-binary
            nonbinary|at birth|klinefelter|klinefelter's|androgen insensitivity|hermaphrodite|ambiguous genitalia|gender clinic
            assigned female|assigned male|trans-masculine|transmasculine|transfeminine|disorder of sex development|xy female
            """);

    // What the patient may be as well: "this retired teacher".
    private static final WordSet CALLINGS = WordSet.of(
            "teacher",
            "child",
            "baby",
            "infant",
            "solicitor",
            "lawyer",
            "midwife",
            "boss",
            "carer",
            "driver",
            "assistant",
            "officer",
            "nurse",
            "surgeon",
            "doctor",
            "physician",
            "therapist",
            "psychologist",
            "dentist",
            "professor",
            "interpreter",
            "consultant");

    // What follows these is somebody else: "a 60-year-old woman with a carer".
    private static final WordSet TYING =
            WordSet.of("with", "by", "to", "from", "whose", "who", "of", "and", "for", "his", "her");

    private static final WordSet THIS = WordSet.of("this");
    private static final int CALLED = 3;

    private static final WordSet TELLING =
            WordSet.union(THIS, OTHERS, BESIDE, LADIES, GENTLEMEN, OLD, Persons.HE, Persons.SHE, TRANSITION.firsts());

    private static final int NEAR = 6;

    private final Words words;
    private final List<SaidPerson> found = new ArrayList<>();

    private SaidPersons(Reading reading) {
        words = reading.words();
    }

    private Seq<SaidPerson> all(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isTelling(i)) {
                continue;
            }
            if (THIS.isAt(i, words)) {
                calledThis(i);
            } else if (isAt(i, OTHERS) && !isThisOne(i)) {
                add(i, other(i));
            } else if (LADIES.isAt(i, words)) {
                add(i, SaidPerson.Kind.LADY);
            } else if (GENTLEMEN.isAt(i, words)) {
                add(i, SaidPerson.Kind.GENTLEMAN);
            } else if (!isOfTheLetter(i)
                    && !isThisOne(i)
                    && (isAt(i, BESIDE) || isSpecialist(Persons.bare(words.folded(i))))) {
                add(i, SaidPerson.Kind.BESIDE);
            } else if (Persons.HE.isAt(i, words)) {
                add(i, SaidPerson.Kind.HE);
            } else if (Persons.SHE.isAt(i, words)) {
                add(i, SaidPerson.Kind.SHE);
            } else if (OLD.isAt(i, words)) {
                introduced(i);
            }
            if (TRANSITION.isAt(i, words) && (!words.folded(i).equals("at") || isAssigned(i))) {
                add(i, SaidPerson.Kind.TRANSITION);
            }
        }
        return Array.ofAll(found);
    }

    // "Dear Doctor", and "this gentleman, who": the reader, and the patient.
    private boolean isOfTheLetter(int index) {
        int before = index - 1;
        if (before > 0 && words.folded(before).equals(",")) {
            before--;
        }
        boolean who = words.folded(index).equals("who");
        return before >= 0
                && (words.folded(before).equals("dear")
                        || (who && (MEN.isAt(before, words) || WOMEN.isAt(before, words))));
    }

    // "This retired teacher", "a 71-year-old retired lorry driver": what the patient does.
    private boolean isThisOne(int index) {
        for (int i = index - 1; i >= Math.max(words.sentenceStart(index), index - NEAR) && !words.isMark(i); i--) {
            if (TYING.isAt(i, words)) {
                return false;
            }
            if (OLD.isAt(i, words) || (THIS.isAt(i, words) && index - i <= CALLED)) {
                return isAt(index, CALLINGS) && !words.folded(index).endsWith("'s");
            }
        }
        return false;
    }

    // "This pleasant gentleman" is the patient.
    private void calledThis(int index) {
        for (int i = index + 1; i < Math.min(words.count(), index + 1 + CALLED) && !words.isMark(i); i++) {
            if (MEN.isAt(i, words) || WOMEN.isAt(i, words)) {
                add(index, MEN.isAt(i, words) ? SaidPerson.Kind.MAN : SaidPerson.Kind.WOMAN);
                return;
            }
        }
    }

    // Hardly any word is, which the last letter of most tells.
    private boolean isTelling(int index) {
        String word = words.folded(index);
        char last = word.charAt(word.length() - 1);
        boolean isOwner = last == 's' && word.endsWith("'s");
        boolean may = last == 't' || last == 'n' || isOwner;
        return isOwner
                ? TELLING.contains(Persons.bare(word)) || isSpecialist(Persons.bare(word))
                : TELLING.isAt(index, words) || (may && isSpecialist(word));
    }

    // A possessive stands for its owner.
    private boolean isAt(int index, WordSet some) {
        String word = words.folded(index);
        return word.endsWith("'s") ? some.contains(Persons.bare(word)) : some.isAt(index, words);
    }

    private SaidPerson.Kind other(int index) {
        if (isAt(index, MALE_RELATIVES)) {
            return SaidPerson.Kind.MALE_RELATIVE;
        }
        return isAt(index, FEMALE_RELATIVES) ? SaidPerson.Kind.FEMALE_RELATIVE : SaidPerson.Kind.OTHER;
    }

    private void add(int word, SaidPerson.Kind kind) {
        found.add(new SaidPerson(word, kind));
    }

    // Rheumatologist, paediatrician, psychiatrist.
    private static boolean isSpecialist(String word) {
        return word.endsWith("ologist") || word.endsWith("iatrist") || word.endsWith("ician");
    }

    private boolean isAssigned(int index) {
        for (int i = Math.max(0, index - NEAR); i < index; i++) {
            if (ASSIGNING.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** The index of the noun with which the patient is introduced, 0 if it can't be found. */
    static int noun(SaidPerson introduction, Words words) {
        int from = introduction.word() + 1;
        for (int i = from; i < Math.min(words.count(), from + NEAR) && !words.isMark(i); i++) {
            if (MEN.isAt(i, words) || WOMEN.isAt(i, words)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a word calls somebody a man, or a woman. */
    static boolean isOfSex(boolean male, int index, Words words) {
        return (male ? MEN : WOMEN).isAt(index, words);
    }

    // "A 57-year-old retired gentleman": the noun within six words, before any mark.
    private void introduced(int index) {
        for (int i = index + 1; i < Math.min(words.count(), index + 1 + NEAR) && !words.isMark(i); i++) {
            if (OTHERS.contains(Persons.bare(words.folded(i)))) {
                return;
            }
            if (MEN.isAt(i, words)) {
                add(index, SaidPerson.Kind.MAN);
                return;
            }
            if (WOMEN.isAt(i, words)) {
                add(index, SaidPerson.Kind.WOMAN);
                return;
            }
        }
    }
}
