package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Which visits count in a session that has one place only, whoever is asked about. */
class WhereAVisitBelongsTest {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private static ClinicSession ofOne(String id, String practitioner, String from, String until) {
        return HeldClinic.clinic(id, practitioner, HeldClinic.DAY + from, HeldClinic.DAY + until, List.of("routine"))
                .terms(SessionTerms.builder().places(1).build())
                .build();
    }

    private static Seq<Finding> crowded(Seq<Finding> findings) {
        return findings.filter(each -> each.rule().name().equals("SESSION_CAPACITY_EXCEEDED"));
    }

    /** What is told; whoever is asked about must be told the same. */
    private static Seq<String> told(HeldClinic clinic) {
        var diary = clinic.practice().diary();
        var all = crowded(RULES.in(diary));
        for (String id : diary.appointments().keySet()) {
            assertEquals(
                    all.filter(each -> each.about().exists(one -> one.id().equals(id))),
                    crowded(RULES.about(diary, id)));
        }
        return Practice.told(all).map(each -> each.replace("SESSION_CAPACITY_EXCEEDED ", ""));
    }

    private static HeldClinic morning() {
        return HeldClinic.held(ofOne("s1", "dr-shah", "09:00", "10:00"));
    }

    @Test
    void visits_at_its_very_beginning_and_end_belong_to_it() {
        assertEquals(List.of("a1 a2 s1"), told(morning().booked("a1", "09:00").booked("a2", "09:50")));
    }

    @Test
    void visits_that_begin_before_it_or_end_after_it_do_not() {
        assertEquals(List.empty(), told(morning().booked("a1", "08:55").booked("a2", "09:10")));
        assertEquals(List.empty(), told(morning().booked("a1", "09:55").booked("a2", "09:10")));
        assertEquals(List.empty(), told(morning().booked("a1", "08:50").booked("a2", "10:00")));
    }

    @Test
    void visits_of_others_in_the_same_room_do_not() {
        var lee = Practice.visit("a1", "p1", "routine", HeldClinic.DAY + "09:20", "dr-lee", "room-1")
                .build();
        assertEquals(List.empty(), told(morning().booked(lee).booked("a2", "09:10")));
    }

    @Test
    void visits_that_take_no_place_do_not() {
        for (var status : AppointmentStatus.values()) {
            var other = HeldClinic.visit("a1", "09:20").status(status).build();
            assertEquals(
                    status.isOccupying() ? List.of("a1 a2 s1") : List.empty(),
                    told(morning().booked(other).booked("a2", "09:10")));
        }
    }

    @Test
    void the_turnaround_of_a_visit_is_none_and_may_run_past_the_end() {
        var dressing = Practice.visit("a1", "p1", "dressing", HeldClinic.DAY + "09:40", "dr-shah", "room-1")
                .build();
        assertEquals(List.empty(), told(morning().booked(dressing)));
        assertEquals(List.of("a1 a2 s1"), told(morning().booked(dressing).booked("a2", "09:00")));
        var before = Practice.visit("a1", "p1", "dressing", HeldClinic.DAY + "08:40", "dr-shah", "room-1")
                .build();
        assertEquals(List.empty(), told(morning().booked(before).booked("a2", "09:00")));
    }

    @Test
    void two_sessions_one_after_another_count_for_themselves() {
        var practice = Practice.closed()
                .held(ofOne("s1", "dr-shah", "09:00", "10:00"))
                .held(ofOne("s2", "dr-shah", "10:00", "11:00"));
        var both = new HeldClinic(practice)
                .booked("a1", "09:50")
                .booked("a2", "10:00")
                .booked("a3", "10:10");
        assertEquals(List.of("a2 a3 s2"), told(both));
    }

    @Test
    void of_two_sessions_at_once_the_one_around_the_visit_counts() {
        var practice = Practice.closed()
                .held(ofOne("s1", "dr-shah", "09:00", "09:30"))
                .held(ofOne("s2", "dr-shah", "09:00", "10:00"));
        var both = new HeldClinic(practice)
                .booked("a1", "09:00")
                .booked("a2", "09:25")
                .booked("a3", "09:40");
        assertEquals(List.of("a2 a3 s2"), told(both));
    }

    @Test
    void a_visit_of_two_practitioners_counts_with_each() {
        var practice = Practice.closed()
                .held(ofOne("s1", "dr-shah", "09:00", "10:00"))
                .held(ofOne("s2", "dr-lee", "09:00", "10:00"));
        var joint = Practice.visit("a1", "p1", "routine", HeldClinic.DAY + "09:00", "dr-shah", "dr-lee", "room-1")
                .build();
        var withLee = Practice.visit("a2", "p2", "routine", HeldClinic.DAY + "09:10", "dr-lee", "room-2")
                .build();
        assertEquals(
                List.of("a1 a2 s2", "a1 a3 s1"),
                told(new HeldClinic(practice).booked(joint).booked(withLee).booked("a3", "09:20"))
                        .sorted());
    }
}
