package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import java.time.Instant;

/**
 * A place that one appointment could take if nobody else but those who stay were there. Two places with one column
 * exclude each other: both cover one moment of one practitioner.
 */
record Candidate(Place place, long cost, Visit visit, String column) implements Comparable<Candidate> {

    Instant start() {
        return visit.interval().start();
    }

    Instant end() {
        return visit.interval().end();
    }

    /** Whether both take something that the later of them would not find ready. */
    boolean meets(Candidate other) {
        return visit.resources()
                .exists(each -> other.visit.resources().contains(each)
                        && start().isBefore(other.readyAgain(each, this))
                        && other.start().isBefore(readyAgain(each, other)));
    }

    private Instant readyAgain(Resource resource, Candidate next) {
        return visit.readyAgain(resource, next.visit);
    }

    /** By cost, then start, then ids. */
    @Override
    public int compareTo(Candidate other) {
        int byCost = Long.compare(cost, other.cost);
        int byStart = byCost != 0 ? byCost : place.start().compareTo(other.place.start());
        return byStart != 0
                ? byStart
                : place.with().mkString("\u0000").compareTo(other.place.with().mkString("\u0000"));
    }
}
