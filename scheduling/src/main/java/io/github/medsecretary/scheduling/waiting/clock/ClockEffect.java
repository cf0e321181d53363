package io.github.medsecretary.scheduling.waiting.clock;

import java.util.Locale;
import java.util.Optional;

/** What an event does to a clock. */
public enum ClockEffect {
    /** The clock starts from zero unless it runs or is paused. */
    START,
    /** The clock stops if it runs or is paused; what it shows stays. */
    STOP,
    /** It is as if a clock that runs or is paused had never been started. */
    NULLIFY,
    /** A clock that runs or is paused starts again from zero, on the day of the event. */
    RESTART,
    /** A clock that runs counts no days until it is resumed. */
    PAUSE,
    /** A paused clock runs again. */
    RESUME,
    /** The clock goes on as it is: said where people may think otherwise. */
    KEEP;

    /** The effect in lower case, such as {@code start}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The effect of that {@link #code}, if there is one. */
    public static Optional<ClockEffect> parse(String code) {
        for (ClockEffect effect : values()) {
            if (effect.code().equals(code)) {
                return Optional.of(effect);
            }
        }
        return Optional.empty();
    }
}
