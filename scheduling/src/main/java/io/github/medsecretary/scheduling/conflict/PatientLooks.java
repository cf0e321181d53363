package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.VisitRule.Wrong;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What the rules about a visit and its patient look at. */
final class PatientLooks {

    private PatientLooks() {}

    /** A visit without a room is held where the patient is. */
    static Seq<Wrong> roomInaccessible(Visit visit, Diary diary, DiaryContext context) {
        Seq<String> needed = visit.appointment().accessibility();
        if (needed.isEmpty()) {
            return List.empty();
        }
        return rooms(visit)
                .filter(room -> !room.canDo(needed))
                .map(room -> new Wrong(visit.interval(), List.of(room.reference())));
    }

    private static Seq<Resource> rooms(Visit visit) {
        return visit.resources().filter(each -> each.kind() == ResourceKind.ROOM);
    }

    static Seq<Wrong> away(Visit visit, Diary diary, DiaryContext context) {
        Appointment appointment = visit.appointment();
        Seq<Interval> away = context.patientsAway().get(appointment.patient()).getOrElse(List.empty());
        return away.flatMap(each -> Option.ofOptional(each.intersection(visit.interval())))
                .map(each -> new Wrong(each, List.of(Diary.patient(appointment))));
    }

    /** Where no practitioner is taken, nobody stands in for the usual one. */
    static Seq<Wrong> otherPractitioner(Visit visit, Diary diary, DiaryContext context) {
        Appointment appointment = visit.appointment();
        if (appointment
                .usualPractitioner()
                .filter(usual -> !appointment.with().contains(usual))
                .isEmpty()) {
            return List.empty();
        }
        return visit.resources()
                .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                .map(each -> new Wrong(visit.interval(), List.of(each.reference())));
    }

    static Seq<Wrong> awaiting(Visit visit, Diary diary, DiaryContext context) {
        return VisitRule.unless(visit.appointment().awaiting().isEmpty(), visit, List.<Reference>empty());
    }
}
