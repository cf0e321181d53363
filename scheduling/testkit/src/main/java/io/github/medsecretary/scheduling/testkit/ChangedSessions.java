package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of sessions that are held otherwise than was planned. */
final class ChangedSessions {

    private ChangedSessions() {}

    /**
     * One of a diary's sessions begins and ends up to an hour earlier or later, perhaps on the day after, in any room,
     * by either doctor, for all its services or all but one; and so is shorter, longer or elsewhere. It lasts at least
     * five minutes.
     */
    static Arbitrary<Disruption> of(Diary diary) {
        var sessions = diary.sessions().values().toJavaList();
        return Combinators.combine(
                        Arbitraries.of(sessions),
                        Arbitraries.integers().between(-12, 12),
                        Arbitraries.integers().between(-12, 12),
                        Arbitraries.of(0, 0, 0, 1),
                        Arbitraries.of("", "", "room-1", "room-2", "room-3"),
                        Arbitraries.of("", "", "", "dr-1", "dr-2"),
                        Arbitraries.integers().between(-3, 4))
                .as((old, from, until, day, room, doctor, without) ->
                        new Disruption.SessionChanged(ClinicSession.builder()
                                .id(old.id())
                                .practitioner(doctor.isEmpty() ? old.practitioner() : doctor)
                                .room(room.isEmpty() ? old.room() : Optional.of(room))
                                .interval(shifted(old.interval(), from, until, Duration.ofDays(day)))
                                .services(without(old.services(), without))
                                .step(old.step())
                                .terms(old.terms())
                                .bookableFrom(old.bookableFrom())
                                .build()));
    }

    private static Interval shifted(Interval old, int from, int until, Duration later) {
        var start = old.start().plus(later).plus(Duration.ofMinutes(5L * from));
        var end = old.end().plus(later).plus(Duration.ofMinutes(5L * until));
        var least = start.plus(Duration.ofMinutes(5));
        return Interval.between(start, end.isBefore(least) ? least : end);
    }

    private static Seq<String> without(Seq<String> services, int index) {
        return 0 <= index && index < services.size() ? List.ofAll(services).removeAt(index) : services;
    }
}
