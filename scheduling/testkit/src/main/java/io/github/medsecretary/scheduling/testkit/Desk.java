package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.booking.Attending;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.booking.Cancelling;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.Holding;
import io.github.medsecretary.scheduling.booking.Rescheduling;
import io.github.medsecretary.scheduling.booking.Undoing;
import io.github.medsecretary.scheduling.booking.WaitingList;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.history.History;
import io.vavr.collection.List;
import io.vavr.control.Either;

/** Does deeds by the library's use cases. */
record Desk(Conflicts rules, History history) {

    static final Reference CLERK = Reference.of("Person", "clerk");
    private static final Reference MANAGER = Reference.of("Person", "manager");

    Either<Refusal, Applied> doing(Deed deed, Diary diary) {
        var present = rules.at(deed.present());
        return switch (deed.verb()) {
            case BOOK -> new Booking(present).book(diary, wanted(deed));
            case OVERBOOK -> overbook(deed, diary, new Booking(present));
            case BUMP -> bump(deed, diary, present);
            case OPEN ->
                new Changing(present).change(diary, new Change.Open(deed.rota().clinic()));
            case CLOSE ->
                new Changing(present).change(diary, new Change.Close(deed.rota().absence()));
            case RESCHEDULE ->
                new Rescheduling(present)
                        .reschedule(
                                diary,
                                deed.id(),
                                deed.place().start(),
                                deed.place().with());
            case PUT_OFF -> new WaitingList(present).putOff(diary, deed.id());
            case TAKE_UP ->
                new WaitingList(present)
                        .takeUp(
                                diary,
                                deed.id(),
                                deed.place().start(),
                                deed.place().with());
            case CANCEL -> new Cancelling().cancel(diary, deed.id(), cancellation(deed));
            case UNDO -> undo(deed, diary, present);
            case HOLD, EXTEND, CONFIRM, RELEASE, RELEASE_LAPSED -> holding(deed, diary, new Holding(rules));
            default -> attending(deed, diary, new Attending());
        };
    }

    /** The manager accepts whatever they may. */
    private static Either<Refusal, Applied> overbook(Deed deed, Diary diary, Booking booking) {
        var wanted = wanted(deed);
        return booking.book(diary, wanted)
                .fold(
                        refusal -> booking.book(
                                diary,
                                wanted,
                                refusal.findings()
                                        .filter(each -> each.overridableWith().isPresent())
                                        .map(each -> accepted(each, deed))),
                        Either::right);
    }

    private static NamedOverride accepted(Finding finding, Deed deed) {
        return NamedOverride.builder()
                .rule(finding.rule())
                .about(finding.about())
                .by(MANAGER)
                .privileges(List.of(finding.overridableWith().orElseThrow()))
                .reason("there is no other time")
                .at(deed.present())
                .build();
    }

    private static Either<Refusal, Applied> bump(Deed deed, Diary diary, Conflicts present) {
        Change moved = new Change.Reschedule(
                deed.id(), deed.place().start(), deed.place().with());
        var booked = List.ofAll(deed.successor().stream())
                .<Change>map(each -> new Change.Book(wanted(each.id(), each.ask(), each.place())));
        return new Changing(present).change(diary, new Change.Together(booked.prepend(moved)));
    }

    private static Either<Refusal, Applied> holding(Deed deed, Diary diary, Holding holding) {
        return switch (deed.verb()) {
            case HOLD -> holding.hold(diary, wanted(deed), deed.until(), deed.present());
            case EXTEND -> holding.extend(diary, deed.id(), deed.until(), deed.present());
            case CONFIRM -> holding.confirm(diary, deed.id(), deed.present());
            case RELEASE -> holding.release(diary, deed.id());
            default -> holding.releaseLapsed(diary, deed.present());
        };
    }

    private static Either<Refusal, Applied> attending(Deed deed, Diary diary, Attending attending) {
        return switch (deed.verb()) {
            case ARRIVE -> attending.arrive(diary, deed.id(), deed.present());
            case CHECK_IN -> attending.checkIn(diary, deed.id(), deed.present());
            case FULFIL -> attending.fulfil(diary, deed.id(), deed.present());
            case MISS -> attending.noShow(diary, deed.id(), deed.present());
            case STRIKE_OUT -> attending.enteredInError(diary, deed.id());
            default -> throw new IllegalArgumentException(deed.verb() + " is nothing that a diary is told of");
        };
    }

    private Either<Refusal, Applied> undo(Deed deed, Diary diary, Conflicts present) {
        return history.version(deed.version())
                .flatMap(each -> each.applied())
                .map(done -> new Undoing(present).undo(diary, done))
                .orElseGet(() -> Either.left(Refusal.of(SchedulingCode.CHANGED_SINCE)));
    }

    private static Appointment wanted(Deed deed) {
        return wanted(deed.id(), deed.ask(), deed.place());
    }

    private static Appointment wanted(String id, Ask ask, Place place) {
        return Appointment.builder()
                .id(id)
                .patient(ask.patient())
                .service(ask.service())
                .priority(ask.priority())
                .organisation(ask.organisation())
                .modality(ask.modality())
                .start(place.start())
                .with(place.with())
                .build();
    }

    private static Cancellation cancellation(Deed deed) {
        return new Cancellation(CLERK, CancellationReason.PATIENT, deed.present());
    }
}
