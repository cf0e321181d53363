package io.github.medsecretary.scheduling.appointment;

import java.util.Locale;
import java.util.Optional;

/** How soon a patient must be seen, most urgent first. */
public enum Priority {
    /** Today, before all others. */
    EMERGENCY(8),
    /** As soon as may be. */
    URGENT(4),
    /** Sooner than the usual wait. */
    SOON(2),
    /** In turn. */
    ROUTINE(1);

    private final int weight;

    Priority(int weight) {
        this.weight = weight;
    }

    /** How much it weighs in the costs of plans and slots: 8, 4, 2, 1. */
    public int weight() {
        return weight;
    }

    /** The priority in lower case, such as {@code routine}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The priority of that {@link #code}, if there is one. */
    public static Optional<Priority> parse(String code) {
        for (Priority priority : values()) {
            if (priority.code().equals(code)) {
                return Optional.of(priority);
            }
        }
        return Optional.empty();
    }
}
