package io.github.medsecretary.terminology.report;

import java.util.Comparator;

/**
 * Where a letter's words come from: who dictated it, or which engine heard it.
 *
 * @param kind which of both
 * @param name the clinician's identifier or the engine's name with its version; never a patient's
 */
public record Origin(Kind kind, String name) implements Comparable<Origin> {

    /** Which of both. */
    public enum Kind {
        /** A person. */
        CLINICIAN,
        /** A program that recognises speech. */
        SPEECH_ENGINE
    }

    /** By kind, then by name. */
    @Override
    public int compareTo(Origin other) {
        return Comparator.comparing(Origin::kind).thenComparing(Origin::name).compare(this, other);
    }
}
