package io.github.medsecretary.benchmarks.replanning;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case of re-planning. Times are minutes since the epoch, days are days since the epoch.
 *
 * @param absences what falls away
 * @param emergencies who comes in without a place
 */
public record Case(
        ZoneId zone,
        long asOf,
        List<String> sites,
        List<Leg> travel,
        List<Resource> resources,
        List<Service> services,
        List<Session> sessions,
        List<Closure> unavailable,
        List<Booking> bookings,
        List<Link> links,
        Policy policy,
        List<Closure> absences,
        List<Booking> emergencies) {

    static final String PRACTITIONER = "practitioner";
    static final String ROOM = "room";
    static final String MAIN = "main";

    /** A way between two sites. */
    public record Leg(String from, String to, int minutes) {}

    /** Somebody or something that a visit takes. */
    public record Resource(String id, String kind, Set<String> capabilities, String site, int quantity) {}

    /** What a service needs one of. */
    public record Need(String kind, Set<String> capabilities) {
        boolean isMetBy(Resource resource) {
            return resource.kind().equals(kind) && resource.capabilities().containsAll(capabilities);
        }
    }

    /** What is done in a visit. */
    public record Service(String id, int minutes, int bufferAfter, List<Need> needs) {
        Optional<Need> need(String kind) {
            return needs.stream().filter(each -> each.kind().equals(kind)).findFirst();
        }
    }

    /** A held clinic. */
    public record Session(
            String id,
            String practitioner,
            Optional<String> room,
            long from,
            long until,
            Set<String> services,
            int step) {}

    /** A time at which a resource is not there. */
    public record Closure(String resource, long from, long until) {
        boolean overlaps(long start, long end) {
            return from < end && start < until;
        }
    }

    /** A link of two visits, by calendar days, and by minutes from the end of the first to the start of the second. */
    public record Link(String before, String after, int minDays, int maxDays, int pause) {}

    /** Whom a plan may move. */
    public record Policy(boolean bumping, boolean repair, int maxMovedBefore, int noticeDays) {
        static final int NO_LIMIT = Integer.MAX_VALUE;
    }

    /** The same with other bookings, links, absences and emergencies. */
    Case with(List<Booking> booked, List<Link> linked, List<Closure> absent, List<Booking> urgent) {
        return new Case(
                zone,
                asOf,
                sites,
                travel,
                resources,
                services,
                sessions,
                unavailable,
                booked,
                linked,
                policy,
                absent,
                urgent);
    }
}
