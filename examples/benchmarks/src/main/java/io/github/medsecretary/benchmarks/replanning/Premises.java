package io.github.medsecretary.benchmarks.replanning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Builds a practice of which nothing is booked yet: working days, practitioners with a room each, and their clinics. */
final class Premises {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Set<String> GP = Set.of("gp");
    private static final LocalClock CLOCK = new LocalClock(LONDON);

    private final List<LocalDate> days = new ArrayList<>();
    private final List<Case.Resource> resources = new ArrayList<>();
    private final List<Case.Service> services = new ArrayList<>();
    private final List<Case.Session> sessions = new ArrayList<>();

    Premises(LocalDate first, int count) {
        for (LocalDate day = first; days.size() < count; day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(day);
            }
        }
    }

    List<LocalDate> days() {
        return days;
    }

    static long at(LocalDate day, String time) {
        return CLOCK.minute(LocalDateTime.of(day, LocalTime.parse(time)));
    }

    /** The whole of a day. */
    static Case.Closure whole(String resource, LocalDate day) {
        return new Case.Closure(resource, at(day, "00:00"), at(day.plusDays(1), "00:00"));
    }

    static String practitioner(int number) {
        return String.format(java.util.Locale.ROOT, "dr-%02d", number);
    }

    static String room(int number) {
        return String.format(java.util.Locale.ROOT, "room-%02d", number);
    }

    static Case.Need need(String kind, String... capabilities) {
        return new Case.Need(kind, new TreeSet<>(List.of(capabilities)));
    }

    Premises resource(String id, String kind, Set<String> capabilities) {
        resources.add(new Case.Resource(id, kind, new TreeSet<>(capabilities), Case.MAIN, 1));
        return this;
    }

    Premises service(String id, int minutes, int bufferAfter, Case.Need... needs) {
        services.add(new Case.Service(id, minutes, bufferAfter, List.of(needs)));
        return this;
    }

    /** So many practitioners, each in a room of their own, with a clinic between each two times of every day. */
    Premises clinics(int practitioners, boolean rooms, int step, Set<String> offered, String... times) {
        for (int number = 1; number <= practitioners; number++) {
            resource(practitioner(number), Case.PRACTITIONER, GP);
            for (LocalDate day : days) {
                for (int at = 0; at < times.length; at += 2) {
                    session(
                            practitioner(number),
                            rooms ? Optional.of(room(number)) : Optional.empty(),
                            at(day, times[at]),
                            at(day, times[at + 1]),
                            offered,
                            step);
                }
            }
        }
        for (int number = 1; rooms && number <= practitioners; number++) {
            resource(room(number), Case.ROOM, Set.of());
        }
        return this;
    }

    Premises session(String practitioner, Optional<String> room, long from, long until, Set<String> offered, int step) {
        sessions.add(new Case.Session(
                "s" + (sessions.size() + 1), practitioner, room, from, until, new TreeSet<>(offered), step));
        return this;
    }

    Case empty(Case.Policy policy) {
        return new Case(
                LONDON,
                at(days.get(0), "08:00"),
                List.of(Case.MAIN),
                List.of(),
                List.copyOf(resources),
                List.copyOf(services),
                List.copyOf(sessions),
                List.of(),
                List.of(),
                List.of(),
                policy,
                List.of(),
                List.of());
    }
}
