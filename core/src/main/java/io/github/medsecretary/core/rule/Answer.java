package io.github.medsecretary.core.rule;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.text.Edit;
import java.util.Optional;

/**
 * One answer that a query offers, and what comes of it. There are three kinds: the text is right and stays as it is, the
 * text is changed by an edit, or the answer says that something has yet to be done, so that the question stays open.
 *
 * @param label what is ticked; it may quote the letter, so it is masked when printed
 * @param outcome what comes of it
 */
public record Answer(String label, Outcome outcome) {

    /** What comes of an answer. */
    public sealed interface Outcome {

        /** The text is right as it is: it is not asked about again. */
        record Keeps() implements Outcome {}

        /**
         * The text is changed.
         *
         * @param edit how
         */
        record Changes(Edit edit) implements Outcome {

            /** Checks that nothing is null. */
            public Changes {
                requireNonNull(edit, "edit");
            }
        }

        /** The text is not right, and nobody has yet said what it should be: it is asked about until somebody has. */
        record StaysOpen() implements Outcome {}
    }

    /** Checks that nothing is null. */
    public Answer {
        requireNonNull(label, "label");
        requireNonNull(outcome, "outcome");
    }

    /** An answer that changes the text. */
    public static Answer changing(String label, Edit edit) {
        return new Answer(label, new Outcome.Changes(edit));
    }

    /** An answer that leaves the text as it is, since it is right. */
    public static Answer keeping(String label) {
        return new Answer(label, new Outcome.Keeps());
    }

    /** An answer after which the question is still open, as that the text is not right. */
    public static Answer leavingOpen(String label) {
        return new Answer(label, new Outcome.StaysOpen());
    }

    /** The change of the text that it stands for, if it is one. */
    public Optional<Edit> edit() {
        return outcome instanceof Outcome.Changes changes ? Optional.of(changes.edit()) : Optional.empty();
    }

    /** Whether it says that the text is right as it is. */
    public boolean isKeeping() {
        return outcome instanceof Outcome.Keeps;
    }

    /** Whether the question is open after it. */
    public boolean isOpen() {
        return outcome instanceof Outcome.StaysOpen;
    }

    /** The words are the patient's. */
    @Override
    public String toString() {
        return "Answer[***]";
    }
}
