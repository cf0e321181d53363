package io.github.medsecretary.scheduling.session;

import java.util.Locale;
import java.util.Optional;

/** Why someone or something is out of use, as far as a rota tells reasons apart. */
public enum UnavailabilityKind {
    /** A holiday of someone's own. */
    LEAVE,
    /** Someone is ill. */
    SICKNESS,
    /** Someone learns or teaches. */
    STUDY_LEAVE,
    /** Someone is at work, but not for patients. */
    MEETING,
    /** A room or site is shut. */
    CLOSURE,
    /** A room or device is being looked after or mended. */
    MAINTENANCE,
    /** Anything else. */
    OTHER;

    /** The kind in lower case, such as {@code study-leave}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that {@link #code}, if there is one. */
    public static Optional<UnavailabilityKind> parse(String code) {
        for (UnavailabilityKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
