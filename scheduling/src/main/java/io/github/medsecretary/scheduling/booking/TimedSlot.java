package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Visit;
import java.time.LocalDate;

/**
 * A slot, what comes of it and when that is, of which is not yet said what the rules tell there. It lives as long as the
 * search that found it. Immutable.
 */
public final class TimedSlot implements Comparable<TimedSlot> {

    private final Opening opening;
    private final Slot slot;
    private final Visit visit;
    private final LocalDate date;
    private final String ids;

    private TimedSlot(Opening opening, Slot slot, Visit visit, LocalDate date) {
        this.opening = opening;
        this.slot = slot;
        this.visit = visit;
        this.date = date;
        this.ids = slot.with().mkString("\u0000");
    }

    static TimedSlot of(SlotSearch search, Opening opening, Offered found) {
        return new TimedSlot(opening, found.slot(), found.visit(), search.date(found.visit()));
    }

    Opening opening() {
        return opening;
    }

    /** The slot, without what the rules tell there. */
    public Slot slot() {
        return slot;
    }

    /** The appointment there. */
    public Appointment appointment() {
        return visit.appointment();
    }

    /** From when until when. */
    public Interval interval() {
        return visit.interval();
    }

    /** The date on which it starts, by the wall clock of its site. */
    public LocalDate date() {
        return date;
    }

    /** The id of who holds the session. */
    public String practitioner() {
        return opening.session().practitioner();
    }

    /** By start, then by the ids of what it takes; not by cost. */
    @Override
    public int compareTo(TimedSlot other) {
        int byStart = slot.start().compareTo(other.slot.start());
        return byStart == 0 ? ids.compareTo(other.ids) : byStart;
    }

    /** The time alone: ids may tell of the patient. */
    @Override
    public String toString() {
        return "TimedSlot[" + visit.interval() + "]";
    }
}
