package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.session.Quota;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** A clinic that several organisations share, and in which visits are held in one way or another. */
class SharedClinicTest {

    private static HeldClinic shared() {
        return HeldClinic.on(terms -> terms.quotas(List.of(new Quota("quay", 1), new Quota("mill", 0))));
    }

    private static HeldClinic booked(HeldClinic clinic, String id, String time, String organisation) {
        return clinic.booked(
                HeldClinic.visit(id, time).organisation(organisation).build());
    }

    @Test
    void each_organisation_has_its_share() {
        var fair = booked(shared(), "a1", "09:00", "quay");
        assertEquals(List.empty(), fair.conflicts());
        assertEquals(
                List.of("ORGANISATION_QUOTA_EXCEEDED a1 a2 s1"),
                booked(fair, "a2", "09:10", "quay").conflicts());
    }

    @Test
    void a_share_may_be_nothing() {
        assertEquals(
                List.of("ORGANISATION_QUOTA_EXCEEDED a1 s1"),
                booked(shared(), "a1", "09:00", "mill").conflicts());
    }

    @Test
    void who_has_no_quota_is_not_counted() {
        var others = booked(booked(shared(), "a1", "09:00", "hill"), "a2", "09:10", "hill");
        assertEquals(
                List.empty(), others.booked("a3", "09:20").booked("a4", "09:30").conflicts());
    }

    @Test
    void two_organisations_beyond_their_shares_are_two_findings() {
        var both =
                booked(booked(booked(shared(), "a1", "09:00", "quay"), "a2", "09:10", "quay"), "a3", "09:20", "mill");
        assertEquals(
                List.of("ORGANISATION_QUOTA_EXCEEDED a1 a2 s1", "ORGANISATION_QUOTA_EXCEEDED a3 s1"), both.conflicts());
    }

    private static HeldClinic remote() {
        return HeldClinic.on(terms -> terms.modalities(List.of(Modality.TELEPHONE, Modality.VIDEO)));
    }

    @Test
    void a_visit_is_held_as_its_clinic_offers() {
        var byVideo = HeldClinic.visit("a1", "09:00").modality(Modality.VIDEO).build();
        assertEquals(List.empty(), remote().booked(byVideo).conflicts());
        var inPerson =
                HeldClinic.visit("a1", "09:00").modality(Modality.IN_PERSON).build();
        assertEquals(
                List.of("MODALITY_MISMATCH a1 s1"), remote().booked(inPerson).conflicts());
    }

    @Test
    void a_visit_of_which_nothing_is_said_is_held_as_its_clinic_is() {
        assertEquals(List.empty(), remote().booked("a1", "09:00").conflicts());
    }

    @Test
    void a_clinic_of_which_nothing_is_said_is_held_in_any_way() {
        var byVideo = HeldClinic.visit("a1", "09:00").modality(Modality.VIDEO).build();
        assertEquals(List.empty(), HeldClinic.on(terms -> terms).booked(byVideo).conflicts());
    }

    @Test
    void modalities_have_codes() {
        assertEquals(
                List.of("in-person", "telephone", "video"),
                List.of(Modality.values()).map(Modality::code));
        List.of(Modality.values())
                .forEach(each -> assertEquals(each, Modality.parse(each.code()).orElseThrow()));
        assertEquals(true, Modality.parse("IN_PERSON").isEmpty());
    }
}
