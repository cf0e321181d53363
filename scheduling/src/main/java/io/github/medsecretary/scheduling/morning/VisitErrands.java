package io.github.medsecretary.scheduling.morning;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;

/** What is to be settled for the visits of a diary in which nobody holds a place that has lapsed. */
record VisitErrands(Morning morning, Diary diary) {

    private static final List<Arrangement> ARRANGEMENTS = List.of(Arrangement.values());

    Iterator<Errand> all() {
        return Iterator.ofAll(diary.visits())
                .filter(each -> each.appointment().status().isMovable()
                        && !each.interval().start().isBefore(morning.asOf().instant()))
                .flatMap(this::of);
    }

    private Seq<Errand> of(Visit visit) {
        Interval today = diary.zoneOf(visit).day(morning.day());
        return ARRANGEMENTS
                .filter(each -> isOpen(each, visit))
                .map(each -> errand(each, visit, today))
                .filter(each -> each.due().isBefore(today.end()));
    }

    private Errand errand(Arrangement what, Visit visit, Interval today) {
        Instant due = visit.interval().start().minus(lead(what, visit));
        Urgency late = due.isBefore(today.start()) ? Urgency.OVERDUE : Urgency.TODAY;
        return new Errand.ToArrange(
                visit.interval().start().isBefore(today.end()) ? Urgency.NOW : late, due, what, visit);
    }

    private Duration lead(Arrangement what, Visit visit) {
        return switch (what) {
            case CONFIRMATION -> morning.policy().confirmation();
            // Where only this visit is to be prepared for, in the time in which a patient is told of a visit at all.
            case PREPARATION ->
                visit.service().preparation().orElse(morning.policy().confirmation());
            case INTERPRETER -> morning.policy().interpreter();
            case TRANSPORT -> morning.policy().transport();
        };
    }

    private boolean isOpen(Arrangement what, Visit visit) {
        return (isRecorded(what, visit)
                        || visit.appointment().awaiting().contains(what.code())
                        || morning.arrangements().isNeeded(visit.id(), what))
                && !morning.arrangements().isSettled(visit.id(), what);
    }

    private static boolean isRecorded(Arrangement what, Visit visit) {
        return switch (what) {
            case CONFIRMATION ->
                visit.appointment().status() == AppointmentStatus.BOOKED
                        && !visit.appointment().notified();
            case PREPARATION -> visit.service().preparation().isPresent();
            case INTERPRETER ->
                visit.first(ResourceKind.INTERPRETER).isPresent()
                        || visit.service().need(ResourceKind.INTERPRETER).isPresent();
            case TRANSPORT -> false;
        };
    }
}
