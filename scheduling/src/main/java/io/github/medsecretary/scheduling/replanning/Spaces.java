package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * How many more visits one session may have.
 *
 * @param ofAll of all
 * @param byOrganisation of those organisations that have a share
 */
record Spaces(Space ofAll, Map<String, Space> byOrganisation) {

    /** What one more visit of an appointment would take a piece of, or not find. */
    Seq<Space> of(Appointment appointment) {
        return appointment
                .organisation()
                .map(byOrganisation::get)
                .map(share -> share.toList().prepend(ofAll))
                .orElseGet(() -> List.of(ofAll));
    }

    Seq<Space> all() {
        return byOrganisation.values().toList().prepend(ofAll);
    }
}
