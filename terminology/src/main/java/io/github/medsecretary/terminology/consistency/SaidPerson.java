package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Shift;

/**
 * A word that tells of whom a letter speaks.
 *
 * @param word its index
 * @param kind what it tells
 */
record SaidPerson(int word, Kind kind) implements Fact<SaidPerson> {

    /** What a word may tell. */
    enum Kind {
        /** Somebody else, wherever the patient is spoken of. */
        OTHER,
        /** A man who is somebody else. */
        MALE_RELATIVE,
        /** A woman who is somebody else. */
        FEMALE_RELATIVE,
        /** A title of women. */
        LADY,
        /** A title of men. */
        GENTLEMAN,
        /** Somebody else in the same sentence. */
        BESIDE,
        HE,
        SHE,
        /** The patient is introduced as a man. */
        MAN,
        /** The patient is introduced as a woman. */
        WOMAN,
        /** The patient's sex may have changed, or be neither. */
        TRANSITION
    }

    @Override
    public SaidPerson moved(Shift by) {
        return new SaidPerson(word + by.words(), kind);
    }
}
