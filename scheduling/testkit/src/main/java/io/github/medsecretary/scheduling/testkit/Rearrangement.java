package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.github.medsecretary.scheduling.session.UnavailabilityKind;
import io.github.medsecretary.scheduling.whatif.Proposals;
import io.vavr.collection.List;
import java.time.Duration;

/**
 * Something that a practice might change, told by numbers so that it has a meaning in whatever diary it meets.
 *
 * @param sort what is changed
 * @param which which visit, counted round, near which something changes, and which room
 * @param from after how many steps of five minutes from half an hour before that visit it begins
 * @param steps for how many of them it lasts
 */
public record Rearrangement(Sort sort, int which, int from, int steps) {

    /** What a practice can change. */
    public enum Sort {
        /** A session is held for a part of its time. */
        SHORTENED,
        /** A session is held at another time. */
        SHIFTED,
        /** A session is not held. */
        WITHDRAWN,
        /** A session has few places. */
        LIMITED,
        /** Who holds a session is away. */
        LEAVE,
        /** The room of a session is closed. */
        ROOM,
        /** The device of which there is one is out. */
        DEVICE,
        /** One of the devices of which there are two is out. */
        PIECE,
        /** The main site is closed. */
        SITE
    }

    /** The change in a diary that has a session. */
    public Change in(Diary diary) {
        var sessions = diary.sessions().values().toVector();
        var visits = diary.visits().values();
        // Near somebody, if there is anybody.
        var near = visits.isEmpty()
                ? sessions.get(which % sessions.size()).interval()
                : visits.get(which % visits.size()).interval();
        var session = sessions.filter(each -> each.interval().overlaps(near))
                .headOption()
                .getOrElse(() -> sessions.get(which % sessions.size()));
        var part = Interval.of(
                        near.start().plus(Duration.ofMinutes(5L * (from - 6))), Duration.ofMinutes(5L * (steps + 1L)))
                .get();
        return switch (sort) {
            case SHORTENED ->
                held(diary, session, part.intersection(session.interval()).orElse(part));
            case SHIFTED -> held(diary, session, session.interval().plus(Duration.ofMinutes(5L * (from - 6))));
            case WITHDRAWN -> new Change.Withdraw(session.id());
            case LIMITED -> Change.rearranging(limited(session));
            case LEAVE -> closed(session.practitioner(), part);
            case ROOM -> closed("room-" + (1 + which % 3), part);
            case DEVICE -> closed("ecg", part);
            case PIECE ->
                new Change.Close(Unavailability.builder()
                        .resource("monitor")
                        .interval(part)
                        .reason("repair")
                        .quantity(1)
                        .build());
            case SITE -> closed("main", part);
        };
    }

    private static Change held(Diary diary, ClinicSession session, Interval when) {
        return new Proposals(diary).held(session.id(), when).get();
    }

    private static Change closed(String resource, Interval when) {
        return new Change.Close(Unavailability.of(resource, when, UnavailabilityKind.OTHER));
    }

    private ClinicSession limited(ClinicSession session) {
        return ClinicSession.builder()
                .id(session.id())
                .practitioner(session.practitioner())
                .room(session.room())
                .interval(session.interval())
                .services(steps % 2 == 0 ? session.services() : List.of("short"))
                .step(session.step())
                .terms(SessionTerms.builder().places(from % 3).build())
                .build();
    }
}
