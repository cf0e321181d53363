package io.github.medsecretary.correspondence.turnaround;

import io.github.medsecretary.correspondence.workflow.Stage;
import java.util.Locale;

/**
 * For how many working days a letter may stay in a stage, by a practice's own rule.
 *
 * @param stage which
 * @param workingDays after the day on which it came there, from 0; it has until the end of the last of them
 */
public record StageLimit(Stage stage, int workingDays) {

    /** Refuses a negative number. */
    public StageLimit {
        if (workingDays < 0) {
            throw new IllegalArgumentException("a stage lasts zero working days or more, not " + workingDays);
        }
    }

    String name() {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + workingDays + "-working-days";
    }
}
