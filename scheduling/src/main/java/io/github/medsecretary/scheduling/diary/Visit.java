package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that takes up time, with what its ids stand for. A diary makes visits when it is asked and does not
 * keep them: two of one appointment are equal, not the same. Immutable and thread-safe.
 */
public final class Visit {

    // To cast is to look: what a row holds is far away in memory, and most visits are asked only when they are.
    private final Object appointment;
    private final Premises premises;

    // Threads may each work these out; they find the same.
    private @Nullable Interval interval;
    private @Nullable Seq<Resource> resources;
    private final boolean isTimed;
    private final long start;
    private final long end;

    Visit(Appointment appointment, Premises premises) {
        this(appointment, premises, false, 0, 0);
    }

    private Visit(Object appointment, Premises premises, boolean isTimed, long start, long end) {
        this.appointment = appointment;
        this.premises = premises;
        this.isTimed = isTimed;
        this.start = start;
        this.end = end;
    }

    /** The visit of a row, which tells in ticks when it is: the appointment, far away in memory, isn't asked. */
    static Visit of(Node<Appointment> leaf, int row, Premises premises) {
        return new Visit(leaf.item(row), premises, true, leaf.starts[row], leaf.ends[row]);
    }

    /** The appointment. */
    public Appointment appointment() {
        return (Appointment) appointment;
    }

    /** The id of the appointment. */
    public String id() {
        return appointment().id();
    }

    /** Its service. */
    public HealthcareService service() {
        return premises.service(appointment().service());
    }

    /** From its start for its duration. */
    public Interval interval() {
        Interval known = interval;
        if (known == null) {
            known = isTimed && Ticks.isWhole(start) && Ticks.isWhole(end)
                    ? Interval.between(Ticks.whole(start), Ticks.whole(end))
                    : premises.interval(appointment());
            interval = known;
        }
        return known;
    }

    /** The second in which it starts, counted from 1970-01-01T00:00Z. */
    public long startSecond() {
        return isTimed ? Ticks.second(start) : interval().start().getEpochSecond();
    }

    /** The first whole second that is not before its end, counted likewise. */
    public long endSecond() {
        return Ticks.secondAfter(isTimed ? end : Ticks.of(interval().end()));
    }

    /** What it takes, in order of id. */
    public Seq<Resource> resources() {
        Seq<Resource> known = resources;
        if (known == null) {
            known = premises.taken(appointment());
            resources = known;
        }
        return known;
    }

    /** The first resource of a kind that it takes, if any. */
    public Optional<Resource> first(ResourceKind kind) {
        for (Resource each : resources()) {
            if (each.kind() == kind) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** From when on a resource that both take would be ready for a visit that follows this one. */
    public Instant readyAgain(Resource resource, Visit next) {
        Duration after = service().turnaroundAfter(resource);
        Duration before = next.service().turnaroundBefore(resource);
        return interval().end().plus(after.compareTo(before) < 0 ? before : after);
    }

    /** Whether the other is of the same appointment and service at the same time with the same resources. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Visit that
                && appointment.equals(that.appointment)
                && service().equals(that.service())
                && resources().equals(that.resources());
    }

    @Override
    public int hashCode() {
        return appointment.hashCode();
    }

    /** The appointment's id and the time. */
    @Override
    public String toString() {
        return "Visit[" + id() + ", " + interval() + "]";
    }
}
