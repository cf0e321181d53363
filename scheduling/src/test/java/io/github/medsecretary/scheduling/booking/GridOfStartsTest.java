package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which moments a visit may start. */
class GridOfStartsTest {

    private static final String DAY = "2030-01-07T";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private static Practice clinic(Interval when, Duration step) {
        return Practice.closed()
                .held(ClinicSession.builder()
                        .id("s1")
                        .practitioner("dr-shah")
                        .room("room-1")
                        .interval(when)
                        .services(List.of("routine"))
                        .step(step)
                        .build());
    }

    private static Interval between(String from, String until) {
        return Practice.between(DAY + from, DAY + until);
    }

    private static SlotRequest.Builder within(Interval window) {
        return SlotRequest.builder().patient("p9").service("routine").within(window);
    }

    private static Seq<String> starts(Practice practice, SlotRequest.Builder request, Conflicts rules) {
        return new FindingSlots(rules)
                .slots(practice.diary(), request.build())
                .get()
                .map(slot ->
                        Practice.LONDON.wallClock(slot.start()).toLocalTime().toString())
                .sorted()
                .toList();
    }

    private static Seq<String> starts(Practice practice, Interval window) {
        return starts(practice, within(window), RULES);
    }

    private static Practice halfHour() {
        return clinic(between("09:00", "09:30"), Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 10:00, 09:00 09:10 09:20",
        "09:00, 09:30, 09:00 09:10 09:20",
        "09:01, 09:30, 09:10 09:20",
        "09:10, 09:30, 09:10 09:20",
        "09:00, 09:29, 09:00 09:10",
        "09:00, 09:10, 09:00",
        "09:00, 09:09, ''",
        "09:11, 09:29, ''",
        "08:00, 09:00, ''",
        "09:30, 10:00, ''",
    })
    void a_visit_lies_in_the_session_and_in_the_time_asked_for(String from, String until, String starts) {
        assertEquals(starts, starts(halfHour(), between(from, until)).mkString(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 09:00 09:10 09:20",
        "09:00, 09:00 09:10 09:20",
        "09:01, 09:10 09:20",
        "09:20, 09:20",
        "09:21, ''",
        "12:00, ''",
    })
    void nothing_starts_before_the_present(String now, String starts) {
        var rules = RULES.at(AsOf.of(Practice.at(DAY + now)));
        assertEquals(
                starts,
                starts(halfHour(), within(between("07:00", "12:00")), rules).mkString(" "));
    }

    @Test
    void a_moment_too_late_is_too_late() {
        var justAfter = RULES.at(AsOf.of(Practice.at(DAY + "09:10").plusNanos(1)));
        assertEquals(List.of("09:20"), starts(halfHour(), within(between("07:00", "12:00")), justAfter));
        var almost = Interval.between(
                Practice.at(DAY + "09:00").plusNanos(1),
                Practice.at(DAY + "09:30").minusNanos(1));
        assertEquals(List.of("09:10"), starts(halfHour(), almost));
    }

    @Test
    void a_longer_visit_starts_on_the_same_grid_but_not_so_late() {
        var request = within(between("08:00", "12:00")).duration(Duration.ofMinutes(20));
        assertEquals(List.of("09:00", "09:10"), starts(halfHour(), request, RULES));
        var whole = within(between("08:00", "12:00")).duration(Duration.ofMinutes(30));
        assertEquals(List.of("09:00"), starts(halfHour(), whole, RULES));
        var longer = within(between("08:00", "12:00")).duration(Duration.ofMinutes(31));
        assertEquals(List.empty(), starts(halfHour(), longer, RULES));
    }

    @Test
    void a_step_may_be_longer_or_shorter_than_a_visit_and_need_not_divide_the_session() {
        var day = between("08:00", "12:00");
        assertEquals(
                List.of("09:00", "09:25", "09:50"),
                starts(clinic(between("09:00", "10:05"), Duration.ofMinutes(25)), day));
        assertEquals(
                List.of("09:00", "09:04", "09:08"),
                starts(clinic(between("09:00", "09:20"), Duration.ofMinutes(4)), day));
        assertEquals(List.of("09:00"), starts(clinic(between("09:00", "09:30"), Duration.ofHours(24)), day));
    }

    @Test
    void sessions_and_steps_need_not_be_whole_minutes() {
        var odd = Interval.between(Practice.at(DAY + "09:00").plusSeconds(30), Practice.at(DAY + "09:14"));
        assertEquals(
                List.of("09:00:30", "09:02", "09:03:30"),
                starts(clinic(odd, Duration.ofSeconds(90)), between("08:00", "12:00")));
    }

    @Test
    void what_takes_part_of_a_minute_is_in_the_way_of_just_that_part() {
        var odd = Interval.between(
                Practice.at(DAY + "09:00").plusSeconds(30),
                Practice.at(DAY + "09:40").plusSeconds(30));
        var practice = clinic(odd, Duration.ofMinutes(10))
                .away("room-1", DAY + "09:20", DAY + "09:20:30")
                .away("room-2", DAY + "00:00", DAY + "23:00")
                .away("far-room", DAY + "00:00", DAY + "23:00");
        assertEquals(List.of("09:00:30", "09:20:30", "09:30:30"), starts(practice, between("08:00", "12:00")));
    }

    @Test
    void visits_of_seconds_keep_each_other_out_to_the_second() {
        var practice = clinic(between("09:00", "09:10"), Duration.ofSeconds(20))
                .booked(Practice.visit("a1", "p1", "routine", DAY + "09:00:10", "dr-shah")
                        .duration(Duration.ofSeconds(30))
                        .build());
        var request = within(between("09:00", "09:02")).duration(Duration.ofSeconds(10));
        assertEquals(List.of("09:00", "09:00:40", "09:01", "09:01:20", "09:01:40"), starts(practice, request, RULES));
    }

    @Test
    void in_a_night_of_a_clock_change_the_grid_counts_time_that_passes() {
        var night = clinic(Practice.between("2030-03-31T00:30", "2030-03-31T03:00"), Duration.ofMinutes(30));
        assertEquals(
                List.of("00:30", "02:00", "02:30"),
                starts(night, Practice.between("2030-03-31T00:00", "2030-03-31T06:00")));
        var autumn = clinic(Practice.between("2030-10-27T00:30", "2030-10-27T02:00"), Duration.ofMinutes(30));
        assertEquals(
                List.of("00:30", "01:00", "01:00", "01:30", "01:30"),
                starts(autumn, Practice.between("2030-10-27T00:00", "2030-10-27T06:00")));
    }

    @Test
    void two_sessions_at_once_offer_the_starts_of_both_each_once() {
        var overlapping = clinic(between("09:00", "09:30"), Duration.ofMinutes(10))
                .held(ClinicSession.builder()
                        .id("s2")
                        .practitioner("dr-shah")
                        .room("room-1")
                        .interval(between("09:05", "09:35"))
                        .services(List.of("routine"))
                        .step(Duration.ofMinutes(5))
                        .build());
        assertEquals(
                List.of("09:00", "09:05", "09:10", "09:15", "09:20", "09:25"),
                starts(overlapping, between("08:00", "12:00")));
    }

    @Test
    void the_time_asked_for_may_be_all_time() {
        var always = Interval.between(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-01-01T00:00:00Z"));
        assertEquals(List.of("09:00", "09:10", "09:20"), starts(halfHour(), always));
        var now = RULES.at(AsOf.of(Practice.at(DAY + "09:05")));
        assertEquals(List.of("09:10", "09:20"), starts(halfHour(), within(always), now));
    }
}
