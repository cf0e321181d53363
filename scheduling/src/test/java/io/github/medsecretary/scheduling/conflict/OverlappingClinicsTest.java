package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** One doctor holds two clinics at once: each visit belongs to one of them. */
class OverlappingClinicsTest {

    private static ClinicSession clinic(String id, String from, int places, String... services) {
        return HeldClinic.clinic(id, "dr-shah", HeldClinic.DAY + from, HeldClinic.DAY + "12:00", List.of(services))
                .terms(SessionTerms.builder().places(places).build())
                .build();
    }

    private static ClinicSession remote(String id, String practitioner) {
        return HeldClinic.clinic(
                        id, practitioner, HeldClinic.DAY + "09:00", HeldClinic.DAY + "12:00", List.of("routine"))
                .terms(SessionTerms.builder()
                        .modalities(List.of(Modality.VIDEO))
                        .build())
                .build();
    }

    @Test
    void a_visit_belongs_to_the_clinic_that_offers_its_service() {
        var practice =
                Practice.closed().held(clinic("s1", "09:00", 0, "dressing")).held(clinic("s2", "09:00", 1, "routine"));
        assertEquals(
                List.empty(), new HeldClinic(practice).booked("a1", "09:00").conflicts());
    }

    @Test
    void of_two_that_offer_it_the_first_counts() {
        var practice =
                Practice.closed().held(clinic("s2", "09:00", 5, "routine")).held(clinic("s1", "09:30", 1, "routine"));
        var both = new HeldClinic(practice).booked("a1", "10:00").booked("a2", "10:10");
        assertEquals(List.empty(), both.conflicts());
        var otherway =
                Practice.closed().held(clinic("s2", "09:00", 1, "routine")).held(clinic("s1", "09:30", 5, "routine"));
        assertEquals(
                List.of("SESSION_CAPACITY_EXCEEDED a1 a2 s2"),
                new HeldClinic(otherway)
                        .booked("a1", "10:00")
                        .booked("a2", "10:10")
                        .conflicts());
    }

    @Test
    void where_none_offers_it_the_first_counts() {
        var practice =
                Practice.closed().held(clinic("s1", "09:00", 0, "dressing")).held(clinic("s2", "09:00", 0, "dressing"));
        assertEquals(
                List.of("SESSION_CAPACITY_EXCEEDED a1 s1", "SESSION_TYPE_MISMATCH a1 dr-shah"),
                new HeldClinic(practice).booked("a1", "09:00").conflicts());
    }

    @Test
    void a_visit_of_two_doctors_belongs_to_a_clinic_of_each() {
        var practice = Practice.closed().held(remote("s1", "dr-shah")).held(remote("s2", "dr-lee"));
        var joint = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "dr-lee", "room-1")
                .modality(Modality.TELEPHONE)
                .build();
        assertEquals(
                List.of("MODALITY_MISMATCH a1 s1", "MODALITY_MISMATCH a1 s2"),
                practice.booked(joint).conflicts());
    }
}
