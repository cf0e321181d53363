package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.JsonWriting;
import java.time.LocalDate;

/** One step of a scenario. */
@FunctionalInterface
interface Action {

    /** Plays it on the clinic as it stands; {@code today} is the day on which it is asked for. */
    Played play(Clinic clinic, LocalDate today);

    /**
     * What a step leads to.
     *
     * @param clinic the state after it
     * @param answer what is told of it
     */
    record Played(Clinic clinic, JsonWriting.Content answer) {

        /** A step that its request breaks a rule of, so that nothing changes. */
        static Played refused(Clinic clinic, RequestRule rule) {
            return new Played(clinic, rule.told().with("supportedCount", clinic.storedSupported()));
        }

        /** A step that only asks. */
        static Played asked(Clinic clinic, Fields answer) {
            return new Played(clinic, answer);
        }

        /** A step that is done. */
        static Played done(Clinic clinic, Fields answer) {
            return new Played(clinic, Fields.none().with("accepted", true).and(answer));
        }
    }
}
