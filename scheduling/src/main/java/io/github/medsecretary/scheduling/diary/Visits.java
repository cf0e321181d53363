package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The visits that appointments make, each made when it is asked for. */
final class Visits implements Register<Visit> {

    private final Bookings bookings;

    // Many rules ask about one visit after a change. Threads may each remember another; all are the same.
    private @Nullable Visit last;

    Visits(Bookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public Option<Visit> get(String id) {
        Visit known = last;
        if (known != null && known.id().equals(id)) {
            return Option.some(known);
        }
        var found =
                bookings.appointments().get(id).filter(Appointment::isOccupying).map(this::visit);
        found.forEach(each -> last = each);
        return found;
    }

    private Visit visit(Appointment appointment) {
        return new Visit(appointment, bookings.premises());
    }

    @Override
    public int size() {
        return bookings.byPatient().size();
    }

    @Override
    public boolean isEmpty() {
        return bookings.byPatient().isEmpty();
    }

    @Override
    public Seq<String> keySet() {
        return Vector.ofAll(this).map(Visit::id);
    }

    @Override
    public Iterator<Visit> iterator() {
        return new Walk(bookings.appointments().iterator(), bookings.premises());
    }

    private static final class Walk implements Iterator<Visit> {

        private final Iterator<Appointment> appointments;
        private final Premises premises;
        private @Nullable Appointment next;

        Walk(Iterator<Appointment> appointments, Premises premises) {
            this.appointments = appointments;
            this.premises = premises;
        }

        @Override
        public boolean hasNext() {
            while (next == null && appointments.hasNext()) {
                Appointment each = appointments.next();
                next = each.isOccupying() ? each : null;
            }
            return next != null;
        }

        @Override
        public Visit next() {
            Appointment found = hasNext() ? next : null;
            if (found == null) {
                throw new NoSuchElementException();
            }
            next = null;
            return new Visit(found, premises);
        }
    }
}
