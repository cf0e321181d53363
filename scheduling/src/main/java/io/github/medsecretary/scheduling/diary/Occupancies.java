package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What is taken when by bookings: visits and turnarounds, made when they are asked for. */
record Occupancies(Bookings bookings) {

    private static final Comparator<Occupancy> IN_ORDER = Comparator.comparing(Occupancy::interval)
            .thenComparing(Occupancy::by)
            .thenComparing(Occupancy::kind);

    /** All that is taken of a resource or patient, in order. */
    Seq<Occupancy> of(Reference thing) {
        Seq<Appointment> takers = thing.type().equals(Reference.PATIENT)
                ? bookings.byPatient().in(Lane.of(thing.id()))
                : premises()
                        .lane(thing)
                        .<Seq<Appointment>>map(bookings.byResource()::in)
                        .orElseGet(Vector::empty);
        return occupancies(thing, takers, each -> true);
    }

    /** What is taken of a resource or patient during an interval, in order. */
    Seq<Occupancy> of(Reference thing, Interval during) {
        return occupancies(
                thing,
                takers(thing, withTurnarounds(thing, during)),
                each -> each.interval().overlaps(during));
    }

    /** What an appointment takes of its patient and its resources, turnarounds included. */
    Seq<Occupancy> by(String id) {
        return bookings.appointments()
                .get(id)
                .filter(Appointment::isOccupying)
                .map(this::by)
                .getOrElse(Vector::empty);
    }

    private Seq<Occupancy> by(Appointment appointment) {
        Interval visit = premises().interval(appointment);
        var made = new ArrayList<Occupancy>();
        made.add(new Occupancy(Diary.patient(appointment), visit, OccupancyKind.VISIT, appointment.id()));
        for (Resource each : premises().taken(appointment)) {
            made.add(new Occupancy(each.reference(), visit, OccupancyKind.VISIT, appointment.id()));
            addTurnarounds(appointment, visit, each, made);
        }
        return Vector.ofAll(made);
    }

    /** The visits that take a resource or patient during an interval, in order. */
    Seq<Visit> visits(Reference thing, Interval during) {
        return takers(thing, during, (leaf, row) -> Visit.of(leaf, row, premises()));
    }

    /** Hands over the visits that take a resource or patient during an interval, in order. */
    void visits(Reference thing, Interval during, Consumer<VisitRow> each) {
        if (thing.type().equals(Reference.PATIENT)) {
            bookings.byPatient().rows(Lane.of(thing.id()), during, showing(each));
        } else {
            premises().lane(thing).ifPresent(lane -> bookings.byResource().rows(lane, during, showing(each)));
        }
    }

    private Rows<Appointment> showing(Consumer<VisitRow> each) {
        var shown = new VisitRow(premises());
        return (leaf, from, until) -> {
            for (int i = from; i < until; i++) {
                each.accept(shown.at(leaf, i));
            }
        };
    }

    private Seq<Appointment> takers(Reference thing, Interval during) {
        return takers(thing, during, Node::thing);
    }

    private <R> Seq<R> takers(Reference thing, Interval during, Maker<Appointment, R> maker) {
        if (thing.type().equals(Reference.PATIENT)) {
            return bookings.byPatient().overlapping(Lane.of(thing.id()), during, maker);
        }
        return premises()
                .lane(thing)
                .map(lane -> bookings.byResource().overlapping(lane, during, maker))
                .orElseGet(Vector::empty);
    }

    private Premises premises() {
        return bookings.premises();
    }

    /** In which visits must lie whose turnarounds reach the interval. */
    private Interval withTurnarounds(Reference thing, Interval during) {
        Duration longest = resource(thing).map(premises()::longestTurnaround).orElse(Duration.ZERO);
        return Interval.between(during.start().minus(longest), during.end().plus(longest));
    }

    private Optional<Resource> resource(Reference thing) {
        return premises()
                .lane(thing)
                .flatMap(lane -> premises().resources().get(thing.id()).toJavaOptional());
    }

    private Seq<Occupancy> occupancies(Reference thing, Seq<Appointment> takers, Predicate<Occupancy> wanted) {
        var resource = resource(thing);
        var made = new ArrayList<Occupancy>();
        for (Appointment each : takers) {
            Interval visit = premises().interval(each);
            made.add(new Occupancy(thing, visit, OccupancyKind.VISIT, each.id()));
            resource.ifPresent(taken -> addTurnarounds(each, visit, taken, made));
        }
        made.removeIf(wanted.negate());
        made.sort(IN_ORDER);
        return Vector.ofAll(made);
    }

    private void addTurnarounds(Appointment appointment, Interval visit, Resource taken, List<Occupancy> made) {
        HealthcareService service = premises().service(appointment.service());
        Duration before = service.turnaroundBefore(taken);
        Duration after = service.turnaroundAfter(taken);
        if (!before.isZero()) {
            made.add(turnaround(taken, visit.start().minus(before), visit.start(), appointment));
        }
        if (!after.isZero()) {
            made.add(turnaround(taken, visit.end(), visit.end().plus(after), appointment));
        }
    }

    private static Occupancy turnaround(Resource taken, Instant start, Instant end, Appointment appointment) {
        return new Occupancy(taken.reference(), Interval.between(start, end), OccupancyKind.BUFFER, appointment.id());
    }

    /** Every resource and patient of which something is taken, in order. */
    Iterable<Reference> references() {
        var taken = new TreeSet<Reference>();
        bookings.byPatient().all().forEach(each -> taken.add(Diary.patient(each)));
        for (Resource each : premises().numberedResources().all()) {
            if (!bookings.byResource().in(premises().lane(each)).isEmpty()) {
                taken.add(each.reference());
            }
        }
        return taken;
    }
}
