package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * What a plan was made for. Immutable and thread-safe.
 *
 * @param diary as it was read, before the disruptions; its version is the one that the plan can be carried out in
 * @param disruptions what upset it
 * @param replanning how the plan was made
 * @param displaced the ids of all who had to be given a place, in order
 */
public record Basis(Diary diary, Seq<Disruption> disruptions, Replanning replanning, Seq<String> displaced) {

    /** What has happened to the diary, in order: holds that have lapsed are given back, then come the disruptions. */
    public Seq<Change> facts() {
        return whole().facts();
    }

    /** The diary with its disruptions in it, before anybody moves. */
    public Diary upset() {
        return whole().diary();
    }

    private Upset whole() {
        return Upset.of(diary, disruptions, replanning.asOf())
                .getOrElseThrow(refusal -> new IllegalStateException("a plan was made for this"));
    }

    /** An appointment as it was before it moved, be it in the diary or an emergency; without a hold that has lapsed. */
    public Optional<Appointment> appointment(String id) {
        return diary.appointment(id)
                .map(each -> each.hasLapsed(replanning.asOf()) ? each.released() : each)
                .or(() -> disruptions
                        .filter(Disruption.Emergency.class::isInstance)
                        .map(each -> ((Disruption.Emergency) each).appointment())
                        .find(each -> each.id().equals(id))
                        .toJavaOptional());
    }

    /**
     * What a cost may look at where an appointment goes to a place, or gets none.
     *
     * @throws IllegalArgumentException if there is no such appointment
     */
    public Transfer transfer(String id, Optional<Place> to) {
        Appointment appointment =
                appointment(id).orElseThrow(() -> new IllegalArgumentException("no appointment of that id"));
        Optional<Visit> old = diary.visit(appointment);
        Transfer unmoved = Transfer.builder()
                .appointment(appointment)
                .from(old.map(Place::of))
                .displaced(displaced.contains(id))
                .oldPractitioner(old.flatMap(Basis::practitioner))
                .zone(diary.zone())
                .asOf(replanning.asOf())
                .build();
        return to.map(place -> unmoved.to(
                        place,
                        diary.visit(appointment.at(place.start(), place.with())).flatMap(Basis::practitioner)))
                .orElse(unmoved);
    }

    private static Optional<String> practitioner(Visit visit) {
        return visit.first(ResourceKind.PRACTITIONER).map(Resource::id);
    }
}
