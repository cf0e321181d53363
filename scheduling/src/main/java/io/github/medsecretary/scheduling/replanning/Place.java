package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * When and with what a visit is held.
 *
 * @param start its start
 * @param with the ids of all that it takes, in order of id
 */
public record Place(Instant start, Seq<String> with) {

    /** The place of a visit. */
    static Place of(Visit visit) {
        return new Place(visit.interval().start(), visit.appointment().with());
    }

    /** Sorts the ids. */
    public Place {
        with = with.size() < 2 ? with : with.sorted();
    }
}
