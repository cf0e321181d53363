package io.github.medsecretary.scheduling.notice;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Optional;

/**
 * What became of one appointment between two diaries.
 *
 * @param before the one
 * @param after the other
 * @param names what patients are told beside times
 */
record Became(Diary before, Diary after, NoticeNames names) {

    /** What there is to tell: one event, or none; two where the id has become another patient's. */
    Seq<AppointmentNotice> notices(String id) {
        Optional<Appointment> old = before.appointment(id);
        Optional<Appointment> now = after.appointment(id);
        boolean isOnes = old.isEmpty()
                || now.isEmpty()
                || old.get().patient().equals(now.get().patient());
        return isOnes
                ? notice(old, now).toList()
                : notice(old, Optional.empty()).toList().appendAll(notice(Optional.empty(), now));
    }

    private Option<AppointmentNotice> notice(Optional<Appointment> old, Optional<Appointment> now) {
        Optional<Visit> was = old.flatMap(before::visit);
        Optional<Visit> is = now.flatMap(after::visit);
        if (was.isPresent()) {
            return is.isPresent() ? changed(was.get(), is.get()) : gone(was.get(), now);
        }
        boolean came =
                old.filter(each -> each.status() == AppointmentStatus.NOSHOW).isPresent();
        return Option.ofOptional(is)
                .filter(each -> !came && !isHeld(each.appointment()))
                .map(this::made);
    }

    private Option<AppointmentNotice> changed(Visit was, Visit is) {
        Details then = new Details(before, names);
        Details now = new Details(after, names);
        boolean moved = !was.appointment().start().equals(is.appointment().start())
                || !was.resources().map(each -> each.id()).equals(is.resources().map(each -> each.id()))
                || then.said(was).exists(way -> now.said(is).exists(other -> way != other));
        if (moved) {
            return Option.of(new AppointmentNotice.Moved(then.of(was), now.of(is), names.reason(is.appointment())));
        }
        return Option.when(isHeld(was.appointment()) && !isHeld(is.appointment()), () -> made(is));
    }

    private AppointmentNotice made(Visit is) {
        return new AppointmentNotice.Made(new Details(after, names).of(is));
    }

    private Option<AppointmentNotice> gone(Visit was, Optional<Appointment> now) {
        boolean died = now.flatMap(Appointment::cancellation)
                .filter(each -> each.reason() == CancellationReason.PATIENT_DECEASED)
                .isPresent();
        boolean unknown = isHeld(was.appointment()) && !was.appointment().notified();
        if (died || unknown) {
            return Option.none();
        }
        AppointmentDetails told = new Details(before, names).of(was);
        Appointment last = now.orElse(was.appointment());
        return Option.of(
                last.status() == AppointmentStatus.NOSHOW
                        ? new AppointmentNotice.Missed(told, names.attendance(last))
                        : new AppointmentNotice.Cancelled(told, names.reason(last), next(now, last)));
    }

    // Who is still to be given a place waits for it.
    private Optional<NextStep> next(Optional<Appointment> now, Appointment last) {
        boolean waits = now.map(Appointment::status)
                .filter(each ->
                        each.isTentative() || each == AppointmentStatus.WAITLIST || each == AppointmentStatus.BOOKED)
                .isPresent();
        return waits ? Optional.of(NextStep.NEW_APPOINTMENT) : names.next(last);
    }

    private static boolean isHeld(Appointment appointment) {
        return appointment.heldUntil().isPresent();
    }
}
