package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import java.util.Optional;

/**
 * Who wants an appointment, and what must not be lost of that whatever becomes of the appointment.
 *
 * @param patient for whom
 * @param service what for
 * @param priority how soon
 * @param organisation on whose account
 * @param modality held in which way
 */
record Ask(
        String patient, String service, Priority priority, Optional<String> organisation, Optional<Modality> modality) {

    static Ask of(Appointment appointment) {
        return new Ask(
                appointment.patient(),
                appointment.service(),
                appointment.priority(),
                appointment.organisation(),
                appointment.modality());
    }

    /** Every choice comes with every other, as the numbers go up. */
    static Ask of(Action action) {
        int who = action.who();
        return new Ask(
                "p" + (1 + who % 3),
                House.SERVICES.get(action.seat() % House.SERVICES.size()),
                choice(Priority.values(), who / 3),
                maybe(Terms.ORGANISATIONS.toJavaArray(String[]::new), who / 12),
                maybe(Modality.values(), action.minutes()));
    }

    private static <T> T choice(T[] all, int number) {
        return all[number % all.length];
    }

    /** None for zero. */
    private static <T> Optional<T> maybe(T[] all, int number) {
        int which = number % (all.length + 1);
        return which == 0 ? Optional.empty() : Optional.of(all[which - 1]);
    }
}
