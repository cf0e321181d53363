package io.github.medsecretary.correspondence.turnaround;

import io.github.medsecretary.correspondence.workflow.Stage;
import java.time.Duration;
import java.time.Instant;

/**
 * That a letter was in a stage.
 *
 * @param stage which
 * @param from since when
 * @param to until when, never before; the present for the stage that it is in
 */
public record Stay(Stage stage, Instant from, Instant to) {

    /** How long, in elapsed time. */
    public Duration elapsed() {
        return Duration.between(from, to);
    }
}
