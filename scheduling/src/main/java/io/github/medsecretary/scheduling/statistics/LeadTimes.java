package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.history.History;
import io.github.medsecretary.scheduling.history.Version;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;

/**
 * How long before their visit people were booked: from when an appointment last became booked (it may have waited again
 * in between) to the start that it has now, and nothing where it was booked after its start. Moves in between count
 * from the first place on. Of those who start in a stretch and are or were expected: booked, arrived, checked in,
 * fulfilled or not attended.
 *
 * @param known of those of whom the history knows when they were booked
 * @param unknown how many were booked before the history begins
 */
public record LeadTimes(Distribution known, int unknown) {

    /** Checks that nothing is null. */
    public LeadTimes {
        requireNonNull(known, "known");
    }

    /** Of the last version of a history. In the time that it takes to go through it once. */
    public static LeadTimes of(History history, Interval stretch) {
        var since = bookedSince(history);
        Seq<Appointment> expected = history.current()
                .diary()
                .appointments()
                .values()
                .filter(each ->
                        isBooked(each) && each.start().filter(stretch::contains).isPresent());
        var known = expected.filter(each -> since.containsKey(each.id()))
                .map(each -> between(since.get(each.id()).get(), each.start().orElseThrow()));
        return new LeadTimes(Distribution.of(known), expected.size() - known.size());
    }

    private static Duration between(Instant booked, Instant start) {
        return booked.isBefore(start) ? Duration.between(booked, start) : Duration.ZERO;
    }

    private static Map<String, Instant> bookedSince(History history) {
        Map<String, Instant> since = HashMap.empty();
        for (Version version : history.versions().tail()) {
            Applied applied = version.applied().orElseThrow();
            for (Reference each : applied.touched()) {
                boolean before = applied.before()
                        .appointment(each.id())
                        .filter(LeadTimes::isBooked)
                        .isPresent();
                boolean now = applied.diary()
                        .appointment(each.id())
                        .filter(LeadTimes::isBooked)
                        .isPresent();
                if (each.type().equals("Appointment") && now && !before) {
                    since = since.put(each.id(), version.at().instant());
                }
            }
        }
        return since;
    }

    private static boolean isBooked(Appointment appointment) {
        var status = appointment.status();
        return status == AppointmentStatus.NOSHOW || (status.isOccupying() && !status.isTentative());
    }

    /** Both together, of stretches that do not overlap. */
    public LeadTimes plus(LeadTimes more) {
        return new LeadTimes(known.plus(more.known), Math.addExact(unknown, more.unknown));
    }
}
