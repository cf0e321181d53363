package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;

/**
 * Whom a visit would meet in the diary of a plan, if it were held elsewhere than it is.
 *
 * @param diary the diary of the plan
 */
record Afterwards(Diary diary) {

    /** The ids of those whom it would meet on what it takes, in order. */
    Seq<String> met(Visit visit) {
        var met = new TreeSet<String>();
        for (Resource resource : visit.resources()) {
            Seq<Visit> near = near(visit, resource);
            near.filter(other -> resource.quantity() > 1
                            ? isTaken(visit, resource, near, other)
                            : isTooNear(visit, other, resource))
                    .forEach(other -> met.add(other.id()));
        }
        return List.ofAll(met);
    }

    private Seq<Visit> near(Visit visit, Resource resource) {
        Duration reach = diary.longestTurnaround(resource).plus(diary.travel().longest());
        var around = Interval.between(
                visit.interval().start().minus(reach), visit.interval().end().plus(reach));
        return diary.visitsTaking(resource.reference(), around)
                .filter(other -> !other.id().equals(visit.id()));
    }

    private boolean isTooNear(Visit one, Visit other, Resource resource) {
        return one.interval().start().isBefore(ready(other, one, resource))
                && other.interval().start().isBefore(ready(one, other, resource));
    }

    private Instant ready(Visit first, Visit second, Resource resource) {
        Instant ready = first.readyAgain(resource, second);
        if (resource.kind() != ResourceKind.PRACTITIONER) {
            return ready;
        }
        Instant there = first.interval().end().plus(diary.travel().between(site(first), site(second)));
        return there.isAfter(ready) ? there : ready;
    }

    private String site(Visit visit) {
        return diary.siteOf(visit).map(Site::id).orElse(Site.MAIN);
    }

    // Of a device of which there are several: at some moment all that are left are with others, and this is one of
    // them.
    private boolean isTaken(Visit visit, Resource device, Seq<Visit> near, Visit one) {
        Interval busy = busy(visit, device);
        return busy.overlaps(busy(one, device))
                && near.map(each -> busy(each, device).start())
                        .append(busy.start())
                        .exists(moment -> busy.contains(moment)
                                && busy(one, device).contains(moment)
                                && near.count(each -> busy(each, device).contains(moment)) >= left(device, moment));
    }

    private long left(Resource device, Instant moment) {
        var instant = Interval.between(moment, moment.plusNanos(1));
        return device.quantity()
                - diary.closures(device.reference(), instant)
                        .map(each -> diary.unavailability(each).quantity().orElse(device.quantity()))
                        .sum()
                        .longValue();
    }

    private static Interval busy(Visit visit, Resource device) {
        return Interval.between(
                visit.interval().start().minus(visit.service().turnaroundBefore(device)),
                visit.interval().end().plus(visit.service().turnaroundAfter(device)));
    }

    /** Whether the patient could be there, and each linked visit would keep its distance. */
    boolean suits(Visit visit) {
        boolean isElsewhere = diary.visitsTaking(Diary.patient(visit.appointment()), visit.interval())
                .exists(other -> !other.id().equals(visit.id()));
        return !isElsewhere && diary.linksOf(visit.id()).forAll(link -> isKept(link, visit));
    }

    private boolean isKept(Link link, Visit visit) {
        var tether = new Tether(diary);
        boolean isAfter = link.after().equals(visit.id());
        return diary.appointment(isAfter ? link.before() : link.after())
                .flatMap(diary::visit)
                .map(other -> isAfter ? tether.isKept(link, other, visit) : tether.isKept(link, visit, other))
                .orElse(true);
    }
}
