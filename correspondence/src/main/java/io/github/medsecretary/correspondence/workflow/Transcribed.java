package io.github.medsecretary.correspondence.workflow;

import java.time.Instant;

/** A letter as it was typed, on which nobody works yet. Immutable and thread-safe. */
public final class Transcribed implements LetterState {

    private final Course course;

    Transcribed(Course course) {
        this.course = course;
    }

    /** What it says. */
    public Draft draft() {
        return course.draft();
    }

    /** Taken up by somebody who works on it. */
    public InProgress begin(String by, Instant at) {
        return new InProgress(course.after(Step.BEGIN, by, at));
    }

    /** Given up. */
    public Cancelled cancel(String by, Instant at) {
        return course.cancelled(by, at);
    }

    @Override
    public Stage stage() {
        return Stage.TRANSCRIBED;
    }

    @Override
    public AuditTrail trail() {
        return course.trail();
    }

    @Override
    public String toString() {
        return "Transcribed[" + course.letter() + "]";
    }
}
