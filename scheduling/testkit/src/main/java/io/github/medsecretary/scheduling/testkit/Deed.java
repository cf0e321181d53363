package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * An action in the diary that it meets.
 *
 * @param verb what is done
 * @param id the appointment's
 * @param patient of a new appointment
 * @param service of a new appointment
 * @param start of a new place
 * @param with what a new place takes
 * @param until when a hold ends
 * @param present when it is done
 * @param version which one is undone
 */
record Deed(
        Verb verb,
        String id,
        String patient,
        String service,
        Instant start,
        List<String> with,
        Instant until,
        AsOf present,
        long version) {

    private static final List<String> PATIENTS = List.of("p1", "p2", "p3");

    /** What services need beside a practitioner and a room. */
    private static final Map<String, String> EXTRAS =
            TreeMap.of("ecg", "ecg", "monitored", "monitor", "chaperoned", "chaperone");

    static Deed of(Action action, Diary read, AsOf present, String fresh) {
        Seq<String> known = read.appointments().keySet().toVector();
        boolean isNew = action.verb() == Verb.BOOK || action.verb() == Verb.HOLD || known.isEmpty();
        String service = House.SERVICES.get(action.seat() % House.SERVICES.size());
        ClinicSession session = read.sessions()
                .values()
                .toVector()
                .get(action.seat() % read.sessions().size());
        return new Deed(
                action.verb(),
                isNew ? fresh : known.get(action.who() % known.size()),
                PATIENTS.get(action.who() % PATIENTS.size()),
                service,
                session.interval().start().plus(Duration.ofMinutes(5L * action.start())),
                seats(session, service),
                present.instant().plus(Duration.ofMinutes(action.minutes())),
                present,
                read.version() == 0 ? 0 : 1 + action.who() % read.version());
    }

    private static List<String> seats(ClinicSession session, String service) {
        var held = List.of(session.practitioner()).appendAll(Option.ofOptional(session.room()));
        return EXTRAS.get(service).map(held::append).getOrElse(held);
    }
}
