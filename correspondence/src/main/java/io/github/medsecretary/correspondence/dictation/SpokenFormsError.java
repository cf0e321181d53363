package io.github.medsecretary.correspondence.dictation;

/**
 * One thing that is wrong with a text of spoken forms. Prints no phrase.
 *
 * @param code what
 * @param line the line, counted from 1
 * @param column the place on the line in UTF-16 units, counted from 1
 */
public record SpokenFormsError(SpokenFormsCode code, int line, int column) {

    /** {@code LINE:COLUMN: CODE}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + code.name();
    }
}
