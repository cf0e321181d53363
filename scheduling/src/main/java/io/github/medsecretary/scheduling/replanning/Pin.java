package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
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
        ARRIVED(ReasonCode.KEPT_ARRIVED),
        /** The patient has been promised that it stays. */
        CONFIRMED(ReasonCode.KEPT_CONFIRMED),
        /** Patient transport is booked for it. */
        TRANSPORT(ReasonCode.KEPT_TRANSPORT),
        /** An interpreter is booked for it. */
        INTERPRETER(ReasonCode.KEPT_INTERPRETER),
        /** Its day follows from a course of treatment. */
        TREATMENT_CYCLE(ReasonCode.KEPT_TREATMENT_CYCLE);

        private final ReasonCode stays;

        Reason(ReasonCode stays) {
            this.stays = stays;
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

        /** That it stays for this reason. */
        io.github.medsecretary.scheduling.replanning.wording.Reason stays() {
            return io.github.medsecretary.scheduling.replanning.wording.Reason.of(stays);
        }
    }
}
