package io.github.medsecretary.correspondence.patient;

import java.util.Locale;

/**
 * Something in a letter that the patient must not miss.
 *
 * @param fragment the id of the fragment in which it stands
 * @param index which of the fragment's entries, from 0; 0 for running text and for what is said not to be there
 * @param kind what it is
 */
public record Item(String fragment, int index, Kind kind) {

    /** What a patient must not miss. */
    public enum Kind {
        /** Somebody is asked to do something. */
        ACTION,
        /** An allergy, or that there is none. */
        ALLERGY,
        /** A medicine that was started, stopped or changed. */
        MEDICINE_CHANGE;

        /** In lower case with hyphens, such as {@code medicine-change}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
