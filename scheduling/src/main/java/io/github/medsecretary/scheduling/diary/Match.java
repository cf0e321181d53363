package io.github.medsecretary.scheduling.diary;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * Two visits that are the same in something, whichever of them comes first: a course of dressings by one nurse, two
 * children at once. It is told of where it does not hold, and refuses nothing.
 *
 * @param before the id of the one
 * @param after the id of the other
 * @param same in what
 */
public record Match(String before, String after, Same same) implements Connection {

    /** Checks that nothing is null. */
    public Match {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(same, "same");
    }

    /** What can be the same. */
    public enum Same {
        /** A practitioner takes part in both. */
        PRACTITIONER,
        /** Both start at the same moment. */
        START;

        /** It in lower case, such as {@code practitioner}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of that code, if there is one. */
        public static Optional<Same> parse(String code) {
            for (Same each : values()) {
                if (each.code().equals(code)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }
}
