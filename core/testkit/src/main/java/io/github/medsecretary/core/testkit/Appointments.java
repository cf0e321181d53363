package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Attendance;
import io.github.medsecretary.core.appointment.MeetingMode;
import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.rule.Reference;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of what is told of appointments. Each word that tells of the patient is a token of its own. */
public final class Appointments {

    private Appointments() {}

    /** Places with and without a room and an address. */
    public static Arbitrary<Venue> venues() {
        return Combinators.combine(
                        Tokens.ids("site"),
                        Tokens.ids("room").optional(0.7),
                        Places.postalAddresses().optional(0.7))
                .as(Venue::new);
    }

    /** Appointments of any patient. */
    public static Arbitrary<AppointmentDetails> details() {
        return Tokens.ids("pat")
                .map(id -> Reference.of(Reference.PATIENT, id))
                .flatMap(patient -> Tokens.ids("app").flatMap(id -> details(id, patient)));
    }

    /** Places and times that an appointment may have, some in nights in which clocks change. */
    public static Arbitrary<AppointmentDetails> details(String id, Reference patient) {
        // A builder sets an attribute once, and a value is made as often as it is shrunk.
        Arbitrary<Supplier<AppointmentDetails.Builder>> known = Combinators.combine(
                        starts(),
                        Arbitraries.integers().between(1, 300).map(Duration::ofMinutes),
                        Times.siteZones(),
                        Arbitraries.of(MeetingMode.class),
                        Tokens.ids("service"))
                .as((start, length, zone, mode, service) -> () -> AppointmentDetails.builder()
                        .id(id)
                        .patient(patient)
                        .service(service)
                        .start(start)
                        .end(start.plus(length))
                        .zone(zone)
                        .mode(mode));
        return Combinators.combine(
                        known,
                        venues().optional(0.8),
                        Tokens.ids("with").optional(0.7),
                        Tokens.ids("bring").optional(0.5),
                        Disclosures.labelSets())
                .as((begun, venue, with, instruction, labels) -> begun.get()
                        .venue(venue)
                        .practitioner(with)
                        .patientInstruction(instruction)
                        .labels(labels)
                        .build());
    }

    private static Arbitrary<Instant> starts() {
        return Arbitraries.oneOf(Times.instants(), Times.clockChanges().map(local -> local.toInstant(ZoneOffset.UTC)));
    }

    /** Everything that can happen to appointments of any patient. */
    public static Arbitrary<AppointmentNotice> notices() {
        return Tokens.ids("pat").flatMap(id -> notices(Reference.of(Reference.PATIENT, id)));
    }

    /** Everything that can happen to an appointment of one patient. */
    public static Arbitrary<AppointmentNotice> notices(Reference patient) {
        return Tokens.ids("app").flatMap(id -> notices(details(id, patient)));
    }

    private static Arbitrary<AppointmentNotice> notices(Arbitrary<AppointmentDetails> one) {
        Arbitrary<AppointmentNotice> made = one.map(AppointmentNotice.Made::new);
        Arbitrary<AppointmentNotice> moved =
                Combinators.combine(one, one, Tokens.ids("why").optional()).as(AppointmentNotice.Moved::new);
        Arbitrary<AppointmentNotice> cancelled = Combinators.combine(
                        one,
                        Tokens.ids("why").optional(),
                        Arbitraries.of(NextStep.class).optional())
                .as(AppointmentNotice.Cancelled::new);
        Arbitrary<AppointmentNotice> missed =
                Combinators.combine(one, Arbitraries.of(Attendance.class)).as(AppointmentNotice.Missed::new);
        return Arbitraries.oneOf(made, moved, cancelled, missed);
    }
}
