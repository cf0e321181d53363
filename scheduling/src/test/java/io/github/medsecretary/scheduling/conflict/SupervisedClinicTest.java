package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** A clinic that is held only while somebody is on site who may supervise it; in this practice any doctor may. */
class SupervisedClinicTest {

    private static final String DAY = HeldClinic.DAY;

    private static Practice supervised() {
        return HeldClinic.on(terms -> terms.supervisedBy("gp"))
                .booked("a1", "10:00")
                .practice();
    }

    private static Practice withLee(String from, String until, String room) {
        return supervised().session("s2", "dr-lee", room, DAY + from, DAY + until);
    }

    private static Seq<Interval> uncovered(Practice practice) {
        return new HeldClinic(practice)
                .findings(DiaryContext.empty())
                .map(finding -> finding.when().orElseThrow());
    }

    @Test
    void nobody_supervises_themselves() {
        assertEquals(List.of("SUPERVISION_COVER_MISSING a1 s1"), supervised().conflicts());
    }

    @Test
    void another_doctor_on_site_is_cover() {
        assertEquals(List.empty(), withLee("09:00", "12:00", "room-2").conflicts());
        assertEquals(List.empty(), withLee("10:00", "10:10", "room-2").conflicts());
    }

    @Test
    void what_is_not_covered_is_told_by_the_minute() {
        assertEquals(
                List.of(Practice.between(DAY + "10:05", DAY + "10:10")),
                uncovered(withLee("09:00", "10:05", "room-2")));
    }

    @Test
    void a_gap_between_two_sessions_of_the_supervisor_is_no_cover() {
        var twice = withLee("09:00", "10:02", "room-2").session("s3", "dr-lee", "room-2", DAY + "10:06", DAY + "11:00");
        assertEquals(List.of(Practice.between(DAY + "10:02", DAY + "10:06")), uncovered(twice));
    }

    @Test
    void another_site_is_too_far_away() {
        assertEquals(
                List.of("SUPERVISION_COVER_MISSING a1 s1"),
                withLee("09:00", "12:00", "far-room").conflicts());
    }

    @Test
    void a_supervisor_who_is_away_is_no_cover() {
        var away = withLee("09:00", "12:00", "room-2").away("dr-lee", DAY + "09:00", DAY + "10:04");
        assertEquals(List.of(Practice.between(DAY + "10:00", DAY + "10:04")), uncovered(away));
    }

    @Test
    void only_who_has_the_capability_is_cover() {
        var paediatric = HeldClinic.on(terms -> terms.supervisedBy("paediatrician"))
                .booked("a1", "10:00")
                .practice()
                .session("s2", "dr-lee", "room-2", DAY + "09:00", DAY + "12:00");
        assertEquals(List.of("SUPERVISION_COVER_MISSING a1 s1"), paediatric.conflicts());
        assertEquals(
                SchedulingRules.SUPERVISE,
                Conflicts.standard(DiaryContext.empty())
                        .in(paediatric.diary())
                        .head()
                        .overridableWith()
                        .orElseThrow());
    }

    @Test
    void the_cover_itself_needs_none() {
        var busy = withLee("09:00", "12:00", "room-2").booked("b1", "p9", "routine", DAY + "10:00", "dr-lee", "room-2");
        assertEquals(List.empty(), busy.conflicts());
    }
}
