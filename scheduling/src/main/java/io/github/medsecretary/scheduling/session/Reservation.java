package io.github.medsecretary.scheduling.session;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.scheduling.appointment.Priority;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/**
 * For whom places are kept, and how they are given to others as the session comes near.
 *
 * <p>Rungs may come in any order. Once it has opened to a priority it stays open: time only ever opens more.
 *
 * @param services the ids of the services that it is kept for; any if empty
 * @param priority the least urgent priority that it is kept for
 * @param releases the rungs of its release ladder
 */
public record Reservation(Seq<String> services, Priority priority, Seq<ReleaseRule> releases) {

    /** Checks that nothing is null. */
    public Reservation {
        requireNonNull(services, "services");
        requireNonNull(priority, "priority");
        requireNonNull(releases, "releases");
    }

    /** Kept for a priority and all that are more urgent, and never released. */
    public static Reservation forPriority(Priority priority) {
        return new Reservation(List.empty(), priority, List.empty());
    }

    /** Kept for services, however urgent, and never released. */
    public static Reservation forServices(Iterable<String> services) {
        return new Reservation(List.ofAll(services), Priority.ROUTINE, List.empty());
    }

    /** The same reservation with this release ladder. */
    public Reservation released(Iterable<ReleaseRule> ladder) {
        return new Reservation(services, priority, List.ofAll(ladder));
    }

    /** Whether it is kept for such a visit. */
    public boolean isFor(String service, Priority urgency) {
        return urgency.compareTo(priority) <= 0 && (services.isEmpty() || services.contains(service));
    }

    /** Whether it has been released to a priority when there is so long to go until the session starts. */
    public boolean isReleased(Duration toGo, Priority urgency) {
        return releases.exists(each -> each.opens(toGo, urgency));
    }
}
