package io.github.medsecretary.core.rule;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.text.Edit;
import java.util.Optional;

/**
 * One answer that a query offers, and what it changes.
 *
 * @param label what is ticked; it may quote the letter, so it is masked when printed
 * @param edit the change of the text that it stands for; empty if the text is right as it is
 */
public record Answer(String label, Optional<Edit> edit) {

    /** Checks that nothing is null. */
    public Answer {
        requireNonNull(label, "label");
        requireNonNull(edit, "edit");
    }

    /** An answer that changes the text. */
    public static Answer changing(String label, Edit edit) {
        return new Answer(label, Optional.of(edit));
    }

    /** An answer that leaves the text as it is. */
    public static Answer keeping(String label) {
        return new Answer(label, Optional.empty());
    }

    /** The words are the patient's. */
    @Override
    public String toString() {
        return "Answer[***]";
    }
}
