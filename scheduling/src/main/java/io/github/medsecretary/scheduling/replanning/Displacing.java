package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import io.github.medsecretary.scheduling.resource.Resource;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whose place is gone after the disruptions, and why. */
final class Displacing {

    private final Upset upset;
    private final Seq<Disruption.Absence> absences;
    private final Seq<Disruption.Outage> outages;
    private final Unseated unseated;
    private final Lazy<Holdings> empty;
    private final Map<String, String> overtaken = new TreeMap<>();

    Displacing(Upset upset, AsOf asOf) {
        this.upset = upset;
        this.absences = upset.all(Disruption.Absence.class);
        this.outages = upset.all(Disruption.Outage.class);
        this.unseated = new Unseated(upset);
        this.empty = Lazy.of(() -> new Holdings(upset.diary(), Staying.NOBODY, asOf));
        overtake();
    }

    /** Who is in the way of one that takes longer, and was not before, with the id of that one. */
    private void overtake() {
        Seq<String> overrunning = upset.overrunning();
        if (!overrunning.isEmpty()) {
            Seq<Finding> before = Clashes.about(upset.calm(), overrunning);
            Clashes.about(upset.diary(), overrunning)
                    .filter(finding -> !before.exists(each ->
                            each.rule().equals(finding.rule()) && each.about().equals(finding.about())))
                    .map(Clashes::appointments)
                    .forEach(ids -> ids.filter(overrunning::contains)
                            .headOption()
                            .forEach(first -> ids.forEach(id -> overtaken.putIfAbsent(id, first))));
        }
    }

    /** All whose place may be gone; empty if that may be anybody. */
    Optional<Seq<Appointment>> suspects() {
        boolean isAnybody = upset.disruptions()
                .exists(each -> !(each instanceof Disruption.Emergency)
                        && reference(each).isEmpty());
        return isAnybody
                ? Optional.empty()
                : Optional.of(absences.flatMap(each ->
                                upset.calm().visitsTaking(reference(each).orElseThrow(), each.interval()))
                        .map(Visit::appointment)
                        .appendAll(upset.calm()
                                .placeless()
                                .flatMap(id -> upset.calm().appointments().get(id))));
    }

    private Optional<Reference> reference(Disruption disruption) {
        return disruption instanceof Disruption.Absence absence
                ? upset.calm().resource(absence.resource()).map(Resource::reference)
                : Optional.empty();
    }

    /** Whether there may be too few pieces of a device for all who have their places. */
    boolean mayCrowd() {
        return !outages.isEmpty() || !upset.overrunning().isEmpty();
    }

    /** Why the place of an appointment is gone; empty if it is not. */
    Optional<Reason> cause(Appointment appointment) {
        Optional<Visit> visit = upset.calm().visit(appointment);
        if (visit.isEmpty()) {
            return Optional.of(Reason.of(ReasonCode.NO_PLACE_YET));
        }
        return absent(visit.get())
                .map(id -> Reason.of(ReasonCode.RESOURCE_ABSENT, new Argument.OfResource(id)))
                .or(() -> unseated.cause(visit.get()))
                .or(() ->
                        broken(visit.get()).map(id -> Reason.of(ReasonCode.NO_PIECE_LEFT, new Argument.OfResource(id))))
                .or(() -> Optional.ofNullable(overtaken.get(appointment.id()))
                        .map(other -> Reason.of(ReasonCode.RUN_INTO, new Argument.OfAppointment(other))));
    }

    private Optional<String> absent(Visit visit) {
        return absences.find(each -> hits(each, visit))
                .map(Disruption.Absence::resource)
                .toJavaOptional();
    }

    private boolean hits(Disruption.Absence absence, Visit visit) {
        return absence.interval().overlaps(visit.interval())
                && (visit.resources().exists(each -> each.id().equals(absence.resource()))
                        || upset.calm()
                                .siteOf(visit)
                                .filter(site -> site.id().equals(absence.resource()))
                                .isPresent());
    }

    private Optional<String> broken(Visit visit) {
        return outages.isEmpty()
                ? Optional.empty()
                : visit.resources()
                        .find(each -> isBroken(each, visit))
                        .map(Resource::id)
                        .toJavaOptional();
    }

    private boolean isBroken(Resource device, Visit visit) {
        Taken.Use use = empty.get().use(visit, device);
        return outages.exists(each -> each.resource().equals(device.id()) && meets(each, use))
                && !empty.get().taken(device).isFree(use);
    }

    private static boolean meets(Disruption.Outage outage, Taken.Use use) {
        return Clock.second(outage.interval().start()) < use.end() + use.after()
                && use.start() - use.before()
                        < Clock.secondAfter(outage.interval().end());
    }
}
