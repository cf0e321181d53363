package io.github.medsecretary.scheduling.testkit;

import static io.github.medsecretary.scheduling.testkit.PlanLaws.require;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.replanning.Bumping;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One plan beside the policy that it was asked for by.
 *
 * @param plan the plan
 * @param upheaval what it was made for
 */
record PolicyCheck(Plan plan, Upheaval upheaval) {

    void isKept() {
        var displaced = Displaced.by(upheaval);
        for (Move each : plan.moves()) {
            isKept(displaced, each.appointment(), Optional.of(each.to()));
        }
        for (Unplaced each : plan.unplaced()) {
            isKept(displaced, each.appointment(), Optional.empty());
        }
    }

    private void isKept(Displaced displaced, String id, Optional<Place> to) {
        Appointment appointment = upheaval.appointment(id);
        boolean isSeen = to.isPresent() && isSeenByThePatient(id, to.get());
        if (plan.basis().displaced().contains(id) || displaced.mayBeCrowded(id)) {
            require(
                    appointment.start().isEmpty() || !isSeen || hasNotice(to, policy().displacedNoticeDays()),
                    "who is displaced has notice");
        } else {
            require(
                    policy().bumping() != Bumping.NOBODY,
                    "nobody whose place is valid moves unless the policy lets them");
            require(mayMakeRoom(appointment) || isPulledAlong(displaced, id), "who makes room is one who may");
            require(
                    appointment.movedBefore() < policy().maxMovedBefore().orElse(Integer.MAX_VALUE),
                    "who was moved too often is not moved for others");
            require(
                    hasNotice(appointment.start(), (long) policy().noticeDays())
                            && (!isSeen || hasNotice(to, policy().noticeDays())),
                    "who is moved for others has notice");
            require(wasSound(appointment), "what was wrong before is not put right");
        }
    }

    private ReplanPolicy policy() {
        return upheaval.asked().policy();
    }

    private boolean isSeenByThePatient(String id, Place to) {
        return !plan.basis().transfer(id, Optional.of(to)).keepsStartAndPractitioner();
    }

    private boolean mayMakeRoom(Appointment appointment) {
        return policy().bumping() == Bumping.EVERYBODY
                || (policy().bumping() == Bumping.NOT_NOTIFIED && !appointment.notified());
    }

    private boolean hasNotice(Optional<Place> to, int days) {
        return hasNotice(to.map(Place::start), (long) days);
    }

    private boolean hasNotice(Optional<Instant> start, long days) {
        var zone = upheaval.diary().zone();
        var first = upheaval.asked().asOf().date(zone).plusDays(days);
        return start.map(each -> !zone.date(each).isBefore(first)).orElse(true);
    }

    /** Whether links lead from an appointment to one that has to go. */
    private boolean isPulledAlong(Displaced displaced, String id) {
        Set<String> reached = new HashSet<>(Set.of(id));
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Link link : upheaval.diary().linksOf(open.remove())) {
                for (String other : List.of(link.before(), link.after())) {
                    if (reached.add(other)) {
                        open.add(other);
                    }
                }
            }
        }
        return reached.stream()
                .anyMatch(each -> plan.basis().displaced().contains(each) || displaced.mayBeCrowded(each));
    }

    /** Whether an appointment was at one of the places that it could have. */
    boolean wasSound(Appointment appointment) {
        Seq<Place> places = PlainPlaces.of(upheaval.calm(), upheaval.asked().asOf())
                .of(upheaval.calm().appointment(appointment.id()).orElseThrow());
        return places.contains(new Place(appointment.start().orElseThrow(), appointment.with()));
    }

    /** Whether the policy lets an appointment whose place is valid go, to make room for another. */
    boolean mayGo(Appointment appointment) {
        return mayMakeRoom(appointment)
                && appointment.movedBefore() < policy().maxMovedBefore().orElse(Integer.MAX_VALUE)
                && hasNotice(appointment.start(), (long) policy().noticeDays())
                && wasSound(appointment);
    }

    /** Whether the policy lets an appointment go to a place. */
    boolean mayGo(String id, Place to, boolean isDisplaced) {
        int days = isDisplaced ? policy().displacedNoticeDays() : policy().noticeDays();
        return upheaval.appointment(id).start().isEmpty()
                || !isSeenByThePatient(id, to)
                || hasNotice(Optional.of(to), days);
    }
}
