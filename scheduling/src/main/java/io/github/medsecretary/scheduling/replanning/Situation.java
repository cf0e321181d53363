package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.Instant;
import java.util.Optional;

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

    /** Those who may be moved, with why they are displaced; an empty sentence for those who aren't. By id. */
    Map<String, String> movable() {
        Map<String, String> displaced = TreeMap.empty();
        Map<String, String> valid = TreeMap.empty();
        for (Appointment each : calm.appointments().values()) {
            if (mayMove(each)) {
                Optional<String> cause = cause(each);
                displaced = cause.isPresent() ? displaced.put(each.id(), cause.get()) : displaced;
                valid = cause.isPresent() ? valid : valid.put(each.id(), "");
            }
        }
        if (!policy.repair() && !policy.bumping()) {
            return displaced;
        }
        Seq<String> flawed = flawed(valid.keySet().toList());
        if (policy.repair()) {
            for (String id : flawed) {
                displaced = displaced.put(id, "Its place was not valid before.");
            }
        }
        Map<String, String> staying =
                policy.bumping() ? valid.removeAll(flawed).filterKeys(this::mayBeBumped) : TreeMap.empty();
        return displaced.merge(staying);
    }

    private boolean mayMove(Appointment each) {
        return each.status().isMovable()
                && !each.pinned()
                && each.start().map(start -> !start.isBefore(asOf.instant())).orElse(true);
    }

    private Optional<String> cause(Appointment each) {
        Optional<Visit> visit = calm.visit(each);
        if (visit.isEmpty()) {
            return Optional.of("It had no place yet.");
        }
        return disruptions
                .filter(Disruption.Absence.class::isInstance)
                .map(Disruption.Absence.class::cast)
                .find(absence -> hits(absence, visit.get()))
                .map(absence -> absence.resource() + " is not available at its old time.")
                .toJavaOptional();
    }

    private boolean hits(Disruption.Absence absence, Visit visit) {
        boolean held = visit.resources().exists(each -> each.id().equals(absence.resource()))
                || calm.siteOf(visit)
                        .filter(site -> site.id().equals(absence.resource()))
                        .isPresent();
        return held && absence.interval().overlaps(visit.interval());
    }

    private boolean mayBeBumped(String id) {
        Appointment each = calm.appointment(id).orElseThrow();
        boolean tired = policy.maxMovedBefore().isPresent()
                && each.movedBefore() >= policy.maxMovedBefore().getAsInt();
        return !tired && each.start().map(this::hasNotice).orElse(false);
    }

    /** Whether somebody whose place is valid may be moved to or from a start. */
    boolean hasNotice(Instant start) {
        var from = asOf.date(calm.zone()).plusDays(policy.noticeDays());
        return !calm.zone().date(start).isBefore(from);
    }

    // Places that are not valid by themselves, or that clash with another's: what was wrong before stays as it is.
    private Seq<String> flawed(Seq<String> ids) {
        var nobody = new Holdings(calm, List.empty(), id -> false, asOf);
        var places = new Timetable(calm, nobody, asOf);
        var clashing = Clashes.among(calm);
        return ids.filter(id -> clashing.contains(id)
                || calm.appointment(id)
                        .flatMap(calm::visit)
                        .filter(visit -> places.isSound(visit, nobody.stop(visit)))
                        .isEmpty());
    }
}
