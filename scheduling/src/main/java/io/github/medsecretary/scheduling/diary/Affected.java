package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The visits that a change does not name and that the rules may see otherwise after it: at least all of them.
 *
 * @param before the diary that is changed
 * @param change what is done to it
 * @param after the diary after it
 */
record Affected(Diary before, Change change, Diary after) {

    /** The ids of the appointments, each once. */
    Seq<String> appointments() {
        return Touched.sessions(change)
                .flatMap(this::bySession)
                .appendAll(Touched.closed(change).flatMap(this::byClosure))
                .map(Visit::id)
                .appendAll(Touched.amended(change).map(Appointment::id))
                .appendAll(Touched.connecting(change).flatMap(each -> List.of(each.before(), each.after())))
                .distinct();
    }

    private Seq<Visit> bySession(String id) {
        var gone = before.sessions()
                .get(id)
                .filter(each -> !after.sessions().get(id).contains(each));
        return after.sessions()
                .get(id)
                .toList()
                .flatMap(this::ofPractitioner)
                .appendAll(gone.toList().flatMap(this::ofPractitioner))
                .appendAll(gone.toList().flatMap(each -> supervised(each.practitioner(), each.interval())));
    }

    /** Where sessions overlap, one more or less decides which visit belongs to which. */
    private Seq<Visit> ofPractitioner(ClinicSession session) {
        Reference practitioner = resource(session.practitioner()).reference();
        return after.sessionsOf(session.practitioner(), session.interval())
                .map(ClinicSession::interval)
                .prepend(session.interval())
                .flatMap(each -> after.visitsTaking(practitioner, each));
    }

    private Seq<Visit> byClosure(Unavailability closure) {
        return after.visitsDuring(closure)
                .appendAll(after.resource(closure.resource())
                        .map(each -> inTurnaround(each, closure.interval()))
                        .orElse(List.empty()))
                .appendAll(
                        after.resource(closure.resource()).isPresent()
                                ? supervised(closure.resource(), closure.interval())
                                : List.empty());
    }

    /** Pieces of a device that are out may be missed before a visit and after it too, while they are made ready. */
    private Seq<Visit> inTurnaround(Resource resource, Interval closed) {
        var turnaround = after.longestTurnaround(resource);
        return resource.quantity() == 1
                ? List.empty()
                : after.visitsTaking(
                        resource.reference(),
                        Interval.between(
                                closed.start().minus(turnaround), closed.end().plus(turnaround)));
    }

    /** Those in sessions for which somebody can be the cover. */
    private Seq<Visit> supervised(String supervisor, Interval during) {
        var capabilities = resource(supervisor).capabilities();
        return after.sessionsDuring(during)
                .filter(each -> each.terms()
                        .supervisedBy()
                        .filter(capabilities::contains)
                        .isPresent())
                .filter(each -> !each.practitioner().equals(supervisor))
                .flatMap(each -> after.visitsTaking(
                        resource(each.practitioner()).reference(),
                        each.interval().intersection(during).orElseThrow()));
    }

    private Resource resource(String id) {
        return after.resource(id).orElseThrow();
    }
}
