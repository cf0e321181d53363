package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An action in the diary that it meets.
 *
 * @param verb what is done
 * @param id the appointment's
 * @param ask who wants a new appointment
 * @param place a new place
 * @param successor who gets the old place of one that moves
 * @param rota what changes in the rota
 * @param until when a hold ends
 * @param present when it is done
 * @param version which one is undone
 */
record Deed(
        Verb verb,
        String id,
        Ask ask,
        Place place,
        Optional<Successor> successor,
        Rota rota,
        Instant until,
        AsOf present,
        long version) {

    /**
     * A new appointment at an old place.
     *
     * @param id of the new appointment
     * @param ask who wants it
     * @param place the place
     */
    record Successor(String id, Ask ask, Place place) {}

    static Deed of(Action action, Diary read, AsOf present, int number) {
        Seq<String> known = read.appointments().keySet().toVector();
        String fresh = "n" + number;
        Ask ask = Ask.of(action);
        ClinicSession session = read.sessions()
                .values()
                .toVector()
                .get(action.seat() % read.sessions().size());
        Instant start = session.interval().start().plus(Duration.ofMinutes(5L * action.start()));
        String id = isNew(action.verb()) || known.isEmpty() ? fresh : known.get(action.who() % known.size());
        return new Deed(
                action.verb(),
                id,
                ask,
                Place.in(session, start, ask.service()),
                read.appointment(id).flatMap(old -> successor(fresh, ask, old)),
                Rota.of(action, session, "o" + number),
                present.instant().plus(Duration.ofMinutes(action.minutes())),
                present,
                read.version() == 0 ? 0 : 1 + action.who() % read.version());
    }

    private static boolean isNew(Verb verb) {
        return verb == Verb.BOOK || verb == Verb.OVERBOOK || verb == Verb.HOLD;
    }

    /** For the same service, for the place would not do for another. */
    private static Optional<Successor> successor(String fresh, Ask ask, Appointment old) {
        var same = new Ask(ask.patient(), old.service(), ask.priority(), ask.organisation(), ask.modality());
        return Place.of(old).map(place -> new Successor(fresh, same, place));
    }
}
