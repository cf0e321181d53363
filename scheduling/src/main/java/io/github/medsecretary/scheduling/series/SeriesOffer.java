package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Change;
import io.vavr.collection.Seq;

/**
 * The places of a series, looked for as a whole: each was found in a diary that holds all the others. Prints no more
 * than counts.
 *
 * @param proposed what is proposed for each visit, in their order
 * @param appointments the appointments that come of it, in the same order
 */
public record SeriesOffer(Seq<Proposed> proposed, Seq<Appointment> appointments) {

    /** Whether every visit has a place where its series has it. */
    public boolean fits() {
        return proposed.forAll(Proposed.Fits.class::isInstance);
    }

    /** Whether every visit has a place. */
    public boolean isWhole() {
        return !proposed.exists(Proposed.Nowhere.class::isInstance);
    }

    /** Books all that has a place, or, where something came between, nothing. */
    public Change change() {
        return new Change.Together(appointments.map(Change.Book::new));
    }

    @Override
    public String toString() {
        return "SeriesOffer[" + proposed.size() + " visits, "
                + proposed.count(Proposed.Fits.class::isInstance) + " fit, "
                + proposed.count(Proposed.Substitute.class::isInstance) + " elsewhere]";
    }
}
