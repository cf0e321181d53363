package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who is displaced, who stays, and who may be moved, after the disruptions. */
final class Situation {

    private final Diary calm;
    private final Seq<Disruption> disruptions;
    private final ReplanPolicy policy;
    private final AsOf asOf;

    /**
     * @param calm the diary before the disruptions, with the emergencies in it
     */
    Situation(Diary calm, Seq<Disruption> disruptions, ReplanPolicy policy, AsOf asOf) {
        this.calm = calm;
        this.disruptions = disruptions;
        this.policy = policy;
        this.asOf = asOf;
    }

    /** Those who may be moved, with why they are displaced if they are. By id. */
    SortedMap<String, Optional<Reason>> movable() {
        var movable = new TreeMap<String, Optional<Reason>>();
        var valid = new ArrayList<String>();
        for (Appointment each : calm.appointments()) {
            if (mayMove(each)) {
                cause(each)
                        .ifPresentOrElse(
                                cause -> movable.put(each.id(), Optional.of(cause)), () -> valid.add(each.id()));
            }
        }
        if (policy.repair() || policy.bumping()) {
            Set<String> flawed = flawed(valid);
            for (String id : valid) {
                if (flawed.contains(id) && policy.repair()) {
                    movable.put(id, Optional.of(Reason.of(ReasonCode.INVALID_BEFORE)));
                } else if (!flawed.contains(id) && policy.bumping() && mayBeBumped(id)) {
                    movable.put(id, Optional.empty());
                }
            }
        }
        return movable;
    }

    private boolean mayMove(Appointment each) {
        return each.status().isMovable()
                && !each.pinned()
                && each.start().map(start -> !start.isBefore(asOf.instant())).orElse(true);
    }

    private Optional<Reason> cause(Appointment each) {
        Optional<Visit> visit = calm.visit(each);
        if (visit.isEmpty()) {
            return Optional.of(Reason.of(ReasonCode.NO_PLACE_YET));
        }
        for (Disruption disruption : disruptions) {
            if (disruption instanceof Disruption.Absence absence && hits(absence, visit.get())) {
                return Optional.of(Reason.of(ReasonCode.RESOURCE_ABSENT, new Argument.OfResource(absence.resource())));
            }
        }
        return Optional.empty();
    }

    private boolean hits(Disruption.Absence absence, Visit visit) {
        return absence.interval().overlaps(visit.interval())
                && (visit.resources().exists(each -> each.id().equals(absence.resource()))
                        || calm.siteOf(visit)
                                .filter(site -> site.id().equals(absence.resource()))
                                .isPresent());
    }

    private boolean mayBeBumped(String id) {
        Appointment each = calm.appointment(id).orElseThrow();
        boolean tired = policy.maxMovedBefore().isPresent()
                && each.movedBefore() >= policy.maxMovedBefore().getAsInt();
        return !tired && each.start().map(this::hasNotice).orElse(false);
    }

    /** Whether somebody whose place is valid may be moved to or from a start. */
    private boolean hasNotice(Instant start) {
        var from = asOf.date(calm.zone()).plusDays(policy.noticeDays());
        return !calm.zone().date(start).isBefore(from);
    }

    // Places that are not valid by themselves, or that clash with another's: what was wrong before stays as it is.
    private Set<String> flawed(Iterable<String> ids) {
        var nobody = new Holdings(calm, List.empty(), id -> false, asOf);
        var places = new Timetable(calm, nobody, asOf);
        var clashing = Clashes.among(calm);
        var flawed = new HashSet<String>();
        for (String id : ids) {
            boolean isSound = calm.appointment(id)
                    .flatMap(calm::visit)
                    .filter(visit -> places.isSound(visit, nobody.stop(visit)))
                    .isPresent();
            if (!isSound || clashing.contains(id)) {
                flawed.add(id);
            }
        }
        return flawed;
    }
}
