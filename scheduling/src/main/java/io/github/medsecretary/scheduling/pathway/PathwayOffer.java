package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.diary.Change;
import io.vavr.collection.Seq;

/**
 * Places for all visits of a pathway. Prints no more than counts.
 *
 * @param places where each goes, those that must come first before those that follow, otherwise as they were asked for
 * @param cost the sum of the costs of the places, each as a search for it alone has it
 * @param findings what the rules tell of all of them together without blocking, in canonical order
 * @param change what brings all of them into the diary that was searched, with the links and matches that guard their lags; all or
 *     none. {@link Changing} makes it
 */
public record PathwayOffer(Seq<PathwayPlace> places, long cost, Seq<Finding> findings, Change change) {

    /** The place of an appointment; it must be one of the pathway. */
    public PathwayPlace place(String appointment) {
        return places.find(each -> each.appointment().equals(appointment)).get();
    }

    @Override
    public String toString() {
        return "PathwayOffer[" + places.size() + " visits at " + cost + "]";
    }
}
