package io.github.medsecretary.correspondence.content;

import java.util.Locale;
import java.util.Optional;

/**
 * What happened to a medicine: the four that a discharge summary or outpatient letter must tell apart, so that the next
 * prescriber knows what to go on with and why.
 */
public enum MedicineChange {
    /** New. */
    STARTED,
    /** No longer taken. */
    STOPPED,
    /** Taken otherwise than before. */
    CHANGED,
    /** Taken as before. */
    UNCHANGED;

    /** Whether a reader must be told why. */
    public boolean needsReason() {
        return this != UNCHANGED;
    }

    /** In lower case, such as {@code started}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The change that a word says, whatever its case; its first word decides, as in "increased to twice a day". */
    public static Optional<MedicineChange> ofWord(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0]) {
            case "started", "commenced", "added", "new", "initiated", "restarted", "resumed" -> Optional.of(STARTED);
            case "stopped", "discontinued", "ceased", "withdrawn", "withheld", "suspended" -> Optional.of(STOPPED);
            case "changed", "increased", "reduced", "decreased", "switched", "titrated", "converted", "lowered" ->
                Optional.of(CHANGED);
            case "unchanged", "continued", "continue", "same" -> Optional.of(UNCHANGED);
            default -> Optional.empty();
        };
    }
}
