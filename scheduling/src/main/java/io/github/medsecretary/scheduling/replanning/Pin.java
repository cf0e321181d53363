package io.github.medsecretary.scheduling.replanning;

import java.util.Locale;
import java.util.Optional;

/**
 * An appointment that a new plan leaves where it is, even if what it takes is not there.
 *
 * @param appointment its id
 * @param reason why
 */
public record Pin(String appointment, Reason reason) {

    /** Why an appointment stays. */
    public enum Reason {
        /** The patient is there or on the way. */
        ARRIVED("the patient is there or on the way"),
        /** The patient has been promised that it stays. */
        CONFIRMED("it was promised not to move"),
        /** Patient transport is booked for it. */
        TRANSPORT("transport is booked for it"),
        /** An interpreter is booked for it. */
        INTERPRETER("an interpreter is booked for it"),
        /** Its day follows from a course of treatment. */
        TREATMENT_CYCLE("its day belongs to a course of treatment");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason in lower case, such as {@code treatment-cycle}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The reason of that {@link #code}, if there is one. */
        public static Optional<Reason> parse(String code) {
            for (Reason each : values()) {
                if (each.code().equals(code)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        String words() {
            return words;
        }
    }
}
