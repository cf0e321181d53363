package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.session.Overbooking;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** More visits than places, more time than there is, and two visits at once: three questions. */
class OverbookedClinicTest {

    private static HeldClinic ofTwo() {
        return HeldClinic.on(terms -> terms.places(2));
    }

    @Test
    void a_clinic_may_be_filled() {
        assertEquals(
                List.empty(),
                ofTwo().booked("a1", "09:00").booked("a2", "09:10").conflicts());
    }

    @Test
    void one_visit_beyond_its_places_is_told_about_all_of_them() {
        var crowded = ofTwo().booked("a3", "09:00").booked("a1", "09:10").booked("a2", "11:00");
        assertEquals(List.of("SESSION_CAPACITY_EXCEEDED a1 a2 a3 s1"), crowded.conflicts());
        var finding = crowded.findings(DiaryContext.empty()).head();
        assertEquals(Severity.BLOCK, finding.severity());
        assertEquals(SchedulingRules.OVERBOOK, finding.overridableWith().orElseThrow());
        assertEquals(
                Practice.between("2030-01-07T09:00", "2030-01-07T12:00"),
                finding.when().orElseThrow());
    }

    @Test
    void who_does_not_come_takes_no_place() {
        var missed = ofTwo().booked("a1", "09:00")
                .booked("a2", "09:10")
                .booked(HeldClinic.visit("a3", "09:20")
                        .status(AppointmentStatus.NOSHOW)
                        .build());
        assertEquals(List.empty(), missed.conflicts());
    }

    @Test
    void a_clinic_without_places_may_be_booked_by_nobody() {
        var shut = HeldClinic.on(terms -> terms.places(0));
        assertEquals(List.empty(), shut.conflicts());
        assertEquals(
                List.of("SESSION_CAPACITY_EXCEEDED a1 s1"),
                shut.booked("a1", "09:00").conflicts());
    }

    @Test
    void only_visits_that_lie_in_the_clinic_count() {
        var besides = ofTwo().booked("a1", "09:00").booked("a2", "09:10").booked("a3", "11:55");
        assertEquals(List.of("OUTSIDE_SESSION a3 dr-shah"), besides.conflicts());
    }

    @Test
    void so_many_visits_beyond_its_places_keep_the_limit() {
        var limited = HeldClinic.on(terms -> terms.places(1).overbooking(Overbooking.byVisits(1)))
                .booked("a1", "09:00")
                .booked("a2", "09:10");
        assertEquals(List.of("SESSION_CAPACITY_EXCEEDED a1 a2 s1"), limited.conflicts());
        assertEquals(
                List.of("OVERBOOK_LIMIT a1 a2 a3 s1", "SESSION_CAPACITY_EXCEEDED a1 a2 a3 s1"),
                limited.booked("a3", "09:20").conflicts());
    }

    @Test
    void whoever_may_overbook_may_not_exceed_the_limit() {
        var limited = HeldClinic.on(terms -> terms.places(0).overbooking(Overbooking.never()))
                .booked("a1", "09:00");
        var privileges = limited.findings(DiaryContext.empty())
                .map(finding -> finding.overridableWith().orElseThrow());
        assertEquals(List.of(SchedulingRules.OVERBOOK_FURTHER, SchedulingRules.OVERBOOK), privileges);
    }

    private static SessionTerms.Builder byTenMinutes(SessionTerms.Builder terms) {
        return terms.overbooking(Overbooking.byTime(Duration.ofMinutes(10)));
    }

    /** So many visits of an hour each, in a clinic of three hours. */
    private static HeldClinic hours(HeldClinic clinic, int visits) {
        return List.range(0, visits)
                .foldLeft(
                        clinic,
                        (so, each) -> so.booked(HeldClinic.visit("a" + each, "10:00")
                                .duration(Duration.ofHours(1))
                                .build()));
    }

    private static Seq<String> limits(HeldClinic clinic) {
        return clinic.conflicts().filter(each -> each.startsWith("OVERBOOK"));
    }

    @Test
    void booked_time_may_exceed_the_length_of_the_clinic_so_far() {
        var full = hours(HeldClinic.on(OverbookedClinicTest::byTenMinutes), 3);
        assertEquals(List.empty(), limits(full));
        assertEquals(List.empty(), limits(full.booked("b1", "09:00")));
        assertEquals(
                List.of("OVERBOOK_LIMIT a0 a1 a2 b1 b2 s1"),
                limits(full.booked("b1", "09:00").booked("b2", "09:10")));
    }

    @Test
    void an_overbooked_clinic_is_double_booked_as_any_other() {
        var squeezed = HeldClinic.on(terms -> terms.places(1).overbooking(Overbooking.byVisits(5)))
                .booked("a1", "09:00")
                .booked(Practice.visit("a2", "p2", "routine", "2030-01-07T09:00", "dr-shah", "room-2")
                        .build());
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED a1 a2 dr-shah", "SESSION_CAPACITY_EXCEEDED a1 a2 s1"),
                squeezed.conflicts());
    }

    @Test
    void a_named_person_accepts_one_visit_more_but_not_two() {
        var diary =
                ofTwo().booked("a1", "09:00").booked("a2", "09:10").practice().diary();
        var booking = new Booking(Conflicts.standard(DiaryContext.empty()));
        var third = HeldClinic.visit("a3", "09:20").build();
        var override = NamedOverride.builder()
                .rule(SchedulingRules.id(SchedulingCode.SESSION_CAPACITY_EXCEEDED))
                .about(List.of("a1", "a2", "a3")
                        .map(id -> Reference.of("Appointment", id))
                        .append(Reference.of("Session", "s1")))
                .by(Reference.of("Practitioner", "dr-shah"))
                .privileges(List.of(SchedulingRules.OVERBOOK))
                .reason("The patient is in pain.")
                .at(AsOf.of(Practice.at("2030-01-07T08:00")))
                .build();
        assertEquals(
                SchedulingCode.CONFLICTS_STAND,
                booking.book(diary, third).getLeft().code());
        var crowded = booking.book(diary, third, List.of(override)).get().diary();
        assertTrue(crowded.visits().containsKey("a3"));
        var fourth = HeldClinic.visit("a4", "09:30").build();
        assertEquals(
                SchedulingCode.CONFLICTS_STAND,
                booking.book(crowded, fourth, List.of(override)).getLeft().code());
    }
}
