package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.session.ClinicSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Finds the visits of one practitioner that are not surely inside a session that offers their service: both lie in order
 * of start, so one walk over both is enough. Belongs to one thread.
 */
final class Uncovered implements Rows<Appointment> {

    private record Held(long start, long end, ClinicSession session) {}

    private final Premises premises;
    private final Deque<Held> toCome = new ArrayDeque<>();
    private final Deque<Held> begun = new ArrayDeque<>();
    private final Consumer<Appointment> found;

    Uncovered(Premises premises, Lane practitioner, Timetable<ClinicSession> sessions, Consumer<Appointment> found) {
        this.premises = premises;
        this.found = found;
        sessions.rows(practitioner, (leaf, from, until) -> {
            for (int i = from; i < until; i++) {
                toCome.add(new Held(leaf.starts[i], leaf.ends[i], leaf.thing(i)));
            }
        });
    }

    @Override
    public void take(Node<Appointment> leaf, int from, int until) {
        for (int i = from; i < until; i++) {
            move(leaf.starts[i]);
            if (!isCovered(leaf, i)) {
                found.accept(leaf.thing(i));
            }
        }
    }

    private void move(long now) {
        begun.removeIf(each -> Ticks.isOver(each.end(), now));
        for (Held next = toCome.peek(); next != null && Ticks.isOver(next.start(), now); next = toCome.peek()) {
            begun.add(toCome.remove());
        }
    }

    private boolean isCovered(Node<Appointment> leaf, int i) {
        for (Held each : begun) {
            if (Ticks.isOver(leaf.ends[i], each.end()) && each.session().offers(service(leaf.tags[i]))) {
                return true;
            }
        }
        return false;
    }

    private String service(int tag) {
        return premises.numberedServices().at(tag).id();
    }
}
