package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.scheduling.appointment.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it lies in a diary's index, which tells when it is; who wants to know more has it made. It shows one visit
 * after another and is no longer the same once it shows the next. Belongs to one thread.
 */
public final class VisitRow {

    private final Premises premises;
    private @Nullable Node<Appointment> leaf;
    private int row;

    VisitRow(Premises premises) {
        this.premises = premises;
    }

    VisitRow at(Node<Appointment> there, int number) {
        leaf = there;
        row = number;
        return this;
    }

    private Node<Appointment> leaf() {
        Node<Appointment> shown = leaf;
        if (shown == null) {
            throw new IllegalStateException("no visit is shown yet");
        }
        return shown;
    }

    /** The second in which it starts, counted from 1970-01-01T00:00Z. */
    public long startSecond() {
        return Ticks.second(leaf().starts[row]);
    }

    /** The first whole second that is not before its end, counted likewise. */
    public long endSecond() {
        return Ticks.secondAfter(leaf().ends[row]);
    }

    /** The id of the appointment. */
    public String id() {
        return leaf().thing(row).id();
    }

    /** The visit, which stays the same. */
    public Visit visit() {
        return Visit.of(leaf(), row, premises);
    }
}
