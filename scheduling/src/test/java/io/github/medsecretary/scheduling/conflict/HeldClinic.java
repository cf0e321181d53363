package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Dr Shah's clinic on Monday, 7 January 2030, from 9 to 12 in room 1, on terms of its own. */
record HeldClinic(Practice practice) {

    static final String DAY = "2030-01-07T";

    static HeldClinic on(UnaryOperator<SessionTerms.Builder> terms) {
        return held(clinic().terms(terms.apply(SessionTerms.builder()).build()).build());
    }

    static HeldClinic held(ClinicSession session) {
        return new HeldClinic(Practice.closed().held(session));
    }

    static ClinicSession.Builder clinic() {
        return clinic(DAY + "09:00", DAY + "12:00");
    }

    static ClinicSession.Builder clinic(String from, String until) {
        return clinic("s1", "dr-shah", from, until, List.of("routine", "dressing"));
    }

    static ClinicSession.Builder clinic(
            String id, String practitioner, String from, String until, Seq<String> services) {
        return ClinicSession.builder()
                .id(id)
                .practitioner(practitioner)
                .room("room-1")
                .interval(Practice.between(from, until))
                .services(services)
                .step(Duration.ofMinutes(10));
    }

    /** A visit of ten minutes. */
    static Appointment.Builder visit(String id, String time) {
        return Practice.visit(id, "patient of " + id, "routine", DAY + time, "dr-shah", "room-1");
    }

    HeldClinic booked(String id, String time) {
        return booked(visit(id, time).build());
    }

    HeldClinic booked(String id, String time, Priority priority) {
        return booked(visit(id, time).priority(priority).build());
    }

    HeldClinic booked(Appointment appointment) {
        return new HeldClinic(practice.booked(appointment));
    }

    /** What is found where nobody knows what time it is. */
    Seq<String> conflicts() {
        return practice.conflicts();
    }

    Seq<String> conflictsAt(String asOf) {
        return Practice.told(findings(at(asOf)));
    }

    Seq<Finding> findings(DiaryContext context) {
        return Conflicts.standard(context).in(practice.diary());
    }

    static DiaryContext at(String asOf) {
        return DiaryContext.builder().asOf(AsOf.of(Practice.at(asOf))).build();
    }
}
