package io.github.medsecretary.core.appointment;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Reference;
import java.util.Optional;

/**
 * Something that happened to one appointment and that its patient must be told. Prints ids and nothing of the patient.
 * Immutable and thread-safe.
 */
public sealed interface AppointmentNotice {

    /** The appointment as it is now; as it was, if it is held no more. */
    AppointmentDetails appointment();

    /** Whose it is. */
    default Reference patient() {
        return appointment().patient();
    }

    /**
     * It has a place and had none.
     *
     * @param appointment as it is
     */
    record Made(AppointmentDetails appointment) implements AppointmentNotice {
        /** Checks that nothing is null. */
        public Made {
            requireNonNull(appointment, "appointment");
        }
    }

    /**
     * It has another place than before: another time, other people, another room, or it is held in another way.
     *
     * @param from as it was
     * @param to as it is
     * @param reason why, in a sentence that is fit for the patient, if that is said
     */
    record Moved(AppointmentDetails from, AppointmentDetails to, Optional<String> reason) implements AppointmentNotice {
        /** Refuses a move from one appointment to another. */
        public Moved {
            requireNonNull(reason, "reason");
            if (!from.id().equals(to.id()) || !from.patient().equals(to.patient())) {
                throw new IllegalArgumentException("one appointment of one patient moves");
            }
        }

        @Override
        public AppointmentDetails appointment() {
            return to;
        }

        /** Without the reason. */
        @Override
        public String toString() {
            return "Moved[" + from + ", " + to + "]";
        }
    }

    /**
     * It won't be held.
     *
     * @param appointment as it was
     * @param reason why, in a sentence that is fit for the patient, if that is said
     * @param next what follows, if that is decided
     */
    record Cancelled(AppointmentDetails appointment, Optional<String> reason, Optional<NextStep> next)
            implements AppointmentNotice {
        /** Checks that nothing is null. */
        public Cancelled {
            requireNonNull(appointment, "appointment");
            requireNonNull(reason, "reason");
            requireNonNull(next, "next");
        }

        /** Without the reason. */
        @Override
        public String toString() {
            return "Cancelled[" + appointment + "]";
        }
    }

    /**
     * The patient was not there.
     *
     * @param appointment as it was
     * @param attendance whether the patient stayed away or was not brought
     */
    record Missed(AppointmentDetails appointment, Attendance attendance) implements AppointmentNotice {
        /** Checks that nothing is null. */
        public Missed {
            requireNonNull(appointment, "appointment");
            requireNonNull(attendance, "attendance");
        }

        /** Without whether somebody else was to bring the patient. */
        @Override
        public String toString() {
            return "Missed[" + appointment + "]";
        }
    }
}
