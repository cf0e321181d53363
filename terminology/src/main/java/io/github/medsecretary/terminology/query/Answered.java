package io.github.medsecretary.terminology.query;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.review.Suppression;
import java.util.Optional;

/**
 * A letter after an answer: its words are changed, or the question is settled, or neither, and it is open still.
 *
 * @param text its words; as they were if the answer is that they are right, or leaves the question open
 * @param edit what was changed, if anything; its inverse takes the answer back
 * @param settled that the clinician has been asked and leaves it as it is: shown no more in this letter
 */
public record Answered(ClinicalText text, Optional<Edit> edit, Optional<Suppression> settled) {

    /** Whether the question is still open: the letter waits for it as before. */
    public boolean isOpen() {
        return edit.isEmpty() && settled.isEmpty();
    }

    /** The words are the patient's. */
    @Override
    public String toString() {
        String what = edit.isPresent() ? "changed" : "kept";
        return "Answered[" + (isOpen() ? "open" : what) + "]";
    }
}
