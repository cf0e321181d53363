package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Seq;
import java.util.BitSet;
import java.util.Optional;

/**
 * Who a letter speaks of: of which sex its patient clearly is, and where somebody else may be meant. Immutable and
 * thread-safe.
 */
final class Persons {

    /** Pronouns of one sex and of the other. */
    static final WordSet HE = WordSet.of("he", "him", "his", "himself", "he's");

    static final WordSet SHE = WordSet.of("she", "her", "hers", "herself", "she's");

    private static final Derivation<Persons> DERIVED = Persons::new;

    private static final int BEFORE = 40;
    private static final int JUST_BEFORE = 20;
    private static final int ENOUGH = 4;
    private static final int INTRODUCED = 3;

    private final BitSet others = new BitSet();
    private final BitSet otherMen = new BitSet();
    private final BitSet otherWomen = new BitSet();
    private final BitSet beside = new BitSet();
    private final BitSet ladies = new BitSet();
    private final BitSet gentlemen = new BitSet();
    private final Words words;
    private final Seq<SaidPerson> introductions;
    private int men;
    private int women;
    private int he;
    private int she;
    private boolean transition;

    private Persons(Reading reading) {
        words = reading.words();
        Seq<SaidPerson> said = reading.derived(SaidPersons.OF_READING);
        said.forEach(this::take);
        introductions = said.filter(each -> each.kind() == SaidPerson.Kind.MAN || each.kind() == SaidPerson.Kind.WOMAN);
    }

    private void take(SaidPerson said) {
        switch (said.kind()) {
            case OTHER -> others.set(said.word());
            case MALE_RELATIVE -> otherMen.set(said.word());
            case FEMALE_RELATIVE -> otherWomen.set(said.word());
            case LADY -> {
                ladies.set(said.word());
                otherWomen.set(said.word());
            }
            case GENTLEMAN -> {
                gentlemen.set(said.word());
                otherMen.set(said.word());
            }
            case BESIDE -> beside.set(said.word());
            case HE -> he++;
            case SHE -> she++;
            case MAN -> men++;
            case WOMAN -> women++;
            case TRANSITION -> transition = true;
        }
    }

    static Persons of(Reading reading) {
        return reading.derived(DERIVED);
    }

    static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Whether the letter may be of a patient whose sex has changed or is neither. */
    boolean isOfTransition() {
        return transition;
    }

    /** The sex in the record, or the one that the letter clearly tells. */
    Optional<AdministrativeGender> sex(DocumentContext context) {
        return recorded(context).or(this::told);
    }

    /** The sex in the record, if it is one of the two. */
    Optional<AdministrativeGender> recorded(DocumentContext context) {
        return context.patient()
                .sex()
                .filter(sex -> sex == AdministrativeGender.MALE || sex == AdministrativeGender.FEMALE);
    }

    /** The sex that all pronouns of the letter tell, if there are enough of them. */
    Optional<AdministrativeGender> byPronouns(int enough) {
        if (he >= enough && she == 0) {
            return Optional.of(AdministrativeGender.MALE);
        }
        return she >= enough && he == 0 ? Optional.of(AdministrativeGender.FEMALE) : Optional.empty();
    }

    /** Where the patient is introduced as a man or as a woman. */
    Seq<SaidPerson> introductions() {
        return introductions;
    }

    private Optional<AdministrativeGender> told() {
        Optional<AdministrativeGender> introduced = introduced();
        return introduced.isPresent() ? introduced : entitled();
    }

    // "Mrs Drake was admitted": where nobody of the other title is named, and pronouns say the same.
    private Optional<AdministrativeGender> entitled() {
        boolean male =
                men + women == 0 && begins(gentlemen) && ladies.isEmpty() && he > 0 && he + INTRODUCED >= she * ENOUGH;
        boolean female =
                men + women == 0 && begins(ladies) && gentlemen.isEmpty() && she > 0 && she + INTRODUCED >= he * ENOUGH;
        return male == female
                ? Optional.empty()
                : Optional.of(male ? AdministrativeGender.MALE : AdministrativeGender.FEMALE);
    }

    // Whether one begins a sentence, as its subject.
    private boolean begins(BitSet titles) {
        return titles.stream().anyMatch(title -> words.sentenceStart(title) == title);
    }

    private Optional<AdministrativeGender> introduced() {
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
    boolean isAnotherMeant(int pronoun, AdministrativeGender patient, PatientNames names) {
        int start = words.sentenceStart(pronoun);
        int end = words.sentenceEnd(pronoun);
        return holds(others, start, end)
                || holds(ofOtherSex(patient), start, end)
                || holds(beside, start, pronoun)
                || (isAnotherBefore(pronoun, patient)
                        && !isPatientAgain(lastOther(start, patient), start, patient)
                        && !isNamedAgain(lastOther(start, patient), pronoun, names));
    }

    /** Whether somebody else was named not long before the sentence of a word. */
    boolean isAnotherBefore(int index, AdministrativeGender patient) {
        int start = words.sentenceStart(index);
        int relative =
                Math.max(others.previousSetBit(start - 1), ofOtherSex(patient).previousSetBit(start - 1));
        return relative >= Math.max(0, index - BEFORE)
                || beside.previousSetBit(start - 1) >= Math.max(0, index - JUST_BEFORE);
    }

    /** Whether the letter has named somebody else anywhere before a word. */
    boolean isAnotherNamed(int index, AdministrativeGender patient) {
        return lastOther(index, patient) >= 0;
    }

    private int lastOther(int before, AdministrativeGender patient) {
        int relative =
                Math.max(others.previousSetBit(before - 1), ofOtherSex(patient).previousSetBit(before - 1));
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

    // "Her father came. Ruby herself said that she": the patient's name is the subject of a sentence since.
    private boolean isNamedAgain(int other, int pronoun, PatientNames names) {
        for (int i = words.sentenceEnd(other); names.areKnown() && i < pronoun; i++) {
            boolean begins = words.sentenceStart(i) == i;
            int name = begins && (ladies.get(i) || gentlemen.get(i)) ? i + 1 : i;
            if (begins && name < words.count() && names.isAt(name, words)) {
                return !words.folded(name).endsWith("'s");
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
        return holds(others, start, end) || holds(beside, start, end) || holds(ofOtherSex(patient), start, end);
    }

    // A pronoun of the other sex is not of a father where a man is the patient; titles of the other sex are not the
    // patient's.
    private BitSet ofOtherSex(AdministrativeGender patient) {
        return patient == AdministrativeGender.MALE ? otherWomen : otherMen;
    }

    private static boolean holds(BitSet places, int from, int to) {
        int found = places.nextSetBit(from);
        return found >= 0 && found < to;
    }
}
