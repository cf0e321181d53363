package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Optional;

/**
 * What a letter says of what happened to an appointment.
 *
 * @param words in which language
 * @param frame what is around it
 */
record TellingAppointments(NoticeWords words, Frame frame) {

    private static final Seq<Carrier> NAMED =
            List.of(Carrier.LETTERHEAD, Carrier.SERVICE, Carrier.ADDRESS, Carrier.AUTHOR_ROLE);

    Told of(Occasion.Appointment event) {
        AppointmentNotice notice = event.notice();
        return new Told(notice.appointment().day(), fragments(event)).after("appointment");
    }

    private Seq<Fragment> fragments(Occasion.Appointment event) {
        AppointmentNotice notice = event.notice();
        if (notice instanceof AppointmentNotice.Made made) {
            return about(made, words.lines(made.appointment()))
                    .appendAll(preparation(made.appointment()))
                    .append(next(made, List.of(words.say("made.keep"))));
        }
        if (notice instanceof AppointmentNotice.Moved moved) {
            return about(moved, change(moved))
                    .appendAll(preparation(moved.to()))
                    .append(next(moved, List.of(words.say("moved.keep"))));
        }
        if (notice instanceof AppointmentNotice.Cancelled cancelled) {
            return about(
                            cancelled,
                            words.lines(cancelled.appointment())
                                    .prepend(words.say("cancelled.opening"))
                                    .appendAll(Option.ofOptional(cancelled.reason())))
                    .appendAll(follows(cancelled, cancelled.next().orElseThrow()));
        }
        return missed(event, event.decision().orElseThrow());
    }

    private Seq<String> change(AppointmentNotice.Moved moved) {
        String when = words.when(moved.from());
        boolean same = moved.from().start().equals(moved.to().start());
        return List.of(words.door(moved.from())
                        .map(door -> words.say("moved.opening.place", when, door))
                        .getOrElse(() -> words.say("moved.opening", when)))
                .appendAll(words.lines(moved.to()))
                .appendAll(Option.when(same, () -> words.say("moved.same-time")))
                .appendAll(Option.ofOptional(moved.reason()));
    }

    private Seq<Fragment> follows(AppointmentNotice cancelled, NextStep next) {
        String told = words.say("cancelled." + next.code());
        return List.of(
                next == NextStep.PLEASE_RING
                        ? Telling.asked(told, Optional.empty(), labels(cancelled))
                        : next(cancelled, List.of(told)));
    }

    private Seq<Fragment> missed(Occasion.Appointment event, Decision decision) {
        LetterKind kind = event.kind(frame.patient());
        String told = words.say("missed." + decision.follows().code());
        boolean asks = decision.follows() == AfterMissed.PLEASE_RING;
        Seq<String> decided = List.of(
                        words.say("missed.decided", decision.by().name().formal(), words.day(decision.on())))
                .appendAll(Option.when(!asks, told))
                .appendAll(Option.ofOptional(decision.words()));
        return about(
                        event.notice(),
                        words.lines(event.notice().appointment()).prepend(words.say("missed." + kind.code())))
                .append(next(event.notice(), decided))
                .appendAll(Option.when(asks, () -> Telling.asked(told, Optional.empty(), labels(event.notice()))));
    }

    private Seq<Fragment> about(AppointmentNotice notice, Seq<String> paragraphs) {
        return List.of(Telling.said("appointment", Heading.ATTENDANCE_DETAILS, labels(notice), paragraphs));
    }

    private Seq<Fragment> preparation(AppointmentDetails details) {
        return Option.ofOptional(details.patientInstruction())
                .filter(each -> !each.isBlank())
                .map(each -> Telling.said(
                        "preparation",
                        Heading.INFORMATION_AND_ADVICE_GIVEN,
                        details.labels().and(sender()),
                        List.of(each)))
                .toList();
    }

    private Fragment next(AppointmentNotice notice, Seq<String> paragraphs) {
        return Telling.said("next", Heading.PLAN_AND_REQUESTED_ACTIONS, labels(notice), paragraphs);
    }

    private Labels labels(AppointmentNotice notice) {
        Labels now = notice.appointment().labels().and(sender());
        return notice instanceof AppointmentNotice.Moved moved
                ? now.and(moved.from().labels())
                : now;
    }

    // Service, place and people of an appointment tell what the letterhead would.
    private Labels sender() {
        return NAMED.flatMap(each -> frame.stationery().labels().get(each)).foldLeft(Labels.none(), Labels::and);
    }
}
