package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;

/**
 * How often people were moved. A patient may come in several stretches, so that those of a whole are fewer than those of
 * its parts together; appointments and moves add up.
 *
 * @param patients how many patients there are
 * @param appointments how many appointments they have
 * @param moves how often these were moved, all together
 * @param patientsByMoves how many patients were moved so often, in order
 */
public record Moves(int patients, int appointments, int moves, SortedMap<Integer, Integer> patientsByMoves) {

    /** Checks that nothing is null. */
    public Moves {
        requireNonNull(patientsByMoves, "patientsByMoves");
    }

    /** Of these, in any order. */
    public static Moves of(Iterable<Appointment> appointments) {
        var all = Vector.ofAll(appointments);
        var byPatient =
                all.groupBy(Appointment::patient).values().map(Moves::moves).toVector();
        SortedMap<Integer, Integer> counts = TreeMap.empty();
        for (int moves : byPatient) {
            counts = counts.put(moves, 1, Math::addExact);
        }
        return new Moves(byPatient.size(), all.size(), moves(all), counts);
    }

    private static int moves(Iterable<Appointment> appointments) {
        int sum = 0;
        for (Appointment each : appointments) {
            sum = Math.addExact(sum, each.movedBefore());
        }
        return sum;
    }

    /** Moves of patients. */
    public Rate perPatient() {
        return Rate.of(moves, patients);
    }
}
