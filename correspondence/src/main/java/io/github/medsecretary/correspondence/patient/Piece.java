package io.github.medsecretary.correspondence.patient;

/**
 * Words of a fragment that may be put otherwise.
 *
 * @param fragment the fragment's id
 * @param index which of the fragment's pieces, from 0
 * @param entry which of the fragment's entries it belongs to, from 0
 * @param isRunning whether it is running text about the patient
 * @param text the words
 */
record Piece(String fragment, int index, int entry, boolean isRunning, String text) {

    /** The place only: the words are the patient's. */
    @Override
    public String toString() {
        return "Piece[" + fragment + ", " + index + "]";
    }
}
