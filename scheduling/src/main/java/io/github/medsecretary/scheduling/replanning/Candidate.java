package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import java.time.Instant;

/**
 * A place that one appointment has or gets.
 *
 * @param place the place
 * @param cost what it costs
 * @param visit the visit there
 */
record Candidate(Place place, long cost, Visit visit) {

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
}
