package io.github.medsecretary.scheduling.session.template;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.WallClockWindow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is different on one date, whatever the recurrence and the holidays say. Nothing is held on dates for which the
 * template is not valid, exception or not.
 */
public sealed interface TemplateException {

    /** The date on which the session would start. */
    LocalDate date();

    /**
     * No session.
     *
     * @param date the date
     */
    record Off(LocalDate date) implements TemplateException {

        /** Checks that nothing is null. */
        public Off {
            requireNonNull(date, "date");
        }
    }

    /**
     * A session: an extra one if none would fall on the date, otherwise that one with what is said here.
     *
     * @param date the date
     * @param window when, if at another time than usual
     * @param practitioner the id of whoever holds it, if it is somebody else than usual
     * @param room the id of the room, if it is another than usual
     */
    record Held(LocalDate date, Optional<WallClockWindow> window, Optional<String> practitioner, Optional<String> room)
            implements TemplateException {

        /** Checks that nothing is null. */
        public Held {
            requireNonNull(date, "date");
            requireNonNull(window, "window");
            requireNonNull(practitioner, "practitioner");
            requireNonNull(room, "room");
        }

        /** As usual. */
        public static Held on(LocalDate date) {
            return new Held(date, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The same at another time. */
        public Held at(WallClockWindow other) {
            return new Held(date, Optional.of(other), practitioner, room);
        }

        /** The same by somebody else. */
        public Held by(String other) {
            return new Held(date, window, Optional.of(other), room);
        }

        /** The same in another room. */
        public Held in(String other) {
            return new Held(date, window, practitioner, Optional.of(other));
        }
    }
}
