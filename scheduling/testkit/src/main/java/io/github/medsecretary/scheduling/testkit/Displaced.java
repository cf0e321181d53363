package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.resource.Resource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Who has to be given a place after an upheaval, by what the rules say of the diary that knows of it: from below and
 * from above, for of those who are in each other's way some may stay.
 *
 * @param upheaval the upheaval
 * @param fresh what blocks since
 */
record Displaced(Upheaval upheaval, Seq<Finding> fresh) {

    static Displaced by(Upheaval upheaval) {
        return new Displaced(upheaval, upheaval.fresh());
    }

    /** Whether an appointment must have another place: it has none, or what it has is not valid by itself any more. */
    boolean must(String id) {
        return !upheaval.isStuck(id) && wouldHaveTo(id);
    }

    /** The same where it is not asked whether it is pinned. */
    boolean wouldHaveTo(String id) {
        return upheaval.appointment(id).start().isEmpty()
                || fresh.exists(each -> Upheaval.appointments(each).equals(List.of(id)));
    }

    /** Whether an appointment may have to: that, or it is in somebody's way, or sat in what was changed. */
    boolean may(String id) {
        return !upheaval.isStuck(id) && couldHaveTo(id);
    }

    /** The same where it is not asked whether it is pinned. */
    boolean couldHaveTo(String id) {
        return wouldHaveTo(id)
                || fresh.exists(each -> Upheaval.appointments(each).contains(id))
                || upheaval.disruptions().exists(each -> isNear(each, visit(id)))
                || upheaval.asked().policy().repair();
    }

    /** Whether one of the things that it takes may be too few now, so that it may go whatever the policy says. */
    boolean mayBeCrowded(String id) {
        return !upheaval.isStuck(id)
                && upheaval.appointment(id).start().isPresent()
                && visit(id).resources().exists(each -> each.quantity() > 1 && isScarcer(each));
    }

    private Visit visit(String id) {
        return upheaval.calm().visits().get(id).get();
    }

    private boolean isNear(Disruption disruption, Visit visit) {
        if (disruption instanceof Disruption.Absence absence) {
            return absence.interval().overlaps(visit.interval());
        }
        return disruption instanceof Disruption.SessionChanged changed
                && upheaval.calm()
                        .sessions()
                        .get(changed.session().id())
                        .map(old -> old.interval().overlaps(visit.interval()))
                        .getOrElse(false);
    }

    private boolean isScarcer(Resource device) {
        return upheaval.disruptions()
                .exists(each -> (each instanceof Disruption.Outage outage
                                && outage.resource().equals(device.id()))
                        || (each instanceof Disruption.Overrun overrun
                                && visit(overrun.appointment()).resources().contains(device)));
    }
}
