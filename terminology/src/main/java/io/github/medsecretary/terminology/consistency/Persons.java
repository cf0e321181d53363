package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
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
        reading.derived(SaidPersons.OF_READING).forEach(this::take);
    }

    private void take(SaidPerson said) {
        switch (said.kind()) {
            case OTHER -> others.set(said.word());
            case LADY -> ladies.set(said.word());
            case GENTLEMAN -> gentlemen.set(said.word());
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
