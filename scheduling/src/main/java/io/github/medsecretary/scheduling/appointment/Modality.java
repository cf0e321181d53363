package io.github.medsecretary.scheduling.appointment;

import java.util.Locale;
import java.util.Optional;

/** How patient and practitioner meet. */
public enum Modality {
    /** Face to face. */
    IN_PERSON,
    /** By telephone. */
    TELEPHONE,
    /** By video. */
    VIDEO;

    /** The modality in lower case, such as {@code in-person}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The modality of that {@link #code}, if there is one. */
    public static Optional<Modality> parse(String code) {
        for (Modality modality : values()) {
            if (modality.code().equals(code)) {
                return Optional.of(modality);
            }
        }
        return Optional.empty();
    }
}
