package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Venue;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/** Whether two accounts in words of different languages are of one event. */
final class Alike {

    private Alike() {}

    static boolean are(Occasion.Appointment one, Occasion.Appointment other) {
        return facts(one).equals(facts(other));
    }

    private static Seq<Object> facts(Occasion.Appointment event) {
        AppointmentNotice notice = event.notice();
        Seq<Object> facts = List.<Object>of(notice.getClass())
                .append(event.decision()
                        .map(each -> List.of(
                                each.follows(),
                                each.by(),
                                each.on(),
                                each.words().isPresent())))
                .appendAll(facts(notice.appointment()));
        if (notice instanceof AppointmentNotice.Moved moved) {
            return facts.appendAll(facts(moved.from())).append(moved.reason().isPresent());
        }
        if (notice instanceof AppointmentNotice.Cancelled cancelled) {
            return facts.append(cancelled.next()).append(cancelled.reason().isPresent());
        }
        return notice instanceof AppointmentNotice.Missed missed ? facts.append(missed.attendance()) : facts;
    }

    // A site has a name in each language; its postcode has not, and a practitioner goes by one name.
    private static Seq<Object> facts(AppointmentDetails details) {
        return List.of(
                details.id(),
                details.patient(),
                details.start(),
                details.end(),
                details.zone(),
                details.mode(),
                details.venue().map(Venue::room).map(Optional::isPresent),
                details.venue().flatMap(Venue::address).flatMap(each -> each.postcode()),
                details.practitioner(),
                details.patientInstruction().filter(each -> !each.isBlank()).isPresent());
    }
}
