package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two monitors, and more visits that want one: from when until when there are too few, and who is meant. */
class QuantityTest {

    private static final String DAY = "2030-01-07T";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private static Practice using(Practice practice, String id, String from, int minutes) {
        return practice.booked(Practice.visit(id, "patient of " + id, "routine", DAY + from, "monitor")
                .duration(Duration.ofMinutes(minutes))
                .build());
    }

    private static Practice using(String... visits) {
        Practice practice = Practice.open();
        for (String each : visits) {
            var parts = each.split(" ", -1);
            practice = using(practice, parts[0], parts[1], Integer.parseInt(parts[2]));
        }
        return practice;
    }

    private static boolean isMeant(Finding finding) {
        return finding.rule().equals(SchedulingRules.id(SchedulingCode.DEVICE_QUANTITY_EXCEEDED));
    }

    private static String told(Finding finding) {
        Interval when = finding.when().orElseThrow();
        return Practice.LONDON.wallClock(when.start()).toLocalTime() + "-"
                + Practice.LONDON.wallClock(when.end()).toLocalTime() + " "
                + finding.about().map(each -> each.id()).mkString(" ");
    }

    /** What is told of a practice; what is told of each visit alone must be the same. */
    private static Seq<String> told(Practice practice) {
        Diary diary = practice.diary();
        Seq<Finding> all = RULES.in(diary).filter(QuantityTest::isMeant);
        for (String id : diary.visits().keySet()) {
            assertEquals(
                    all.filter(each -> each.about().exists(one -> one.id().equals(id))),
                    RULES.about(diary, id).filter(QuantityTest::isMeant));
        }
        return all.map(QuantityTest::told);
    }

    @Test
    void a_third_visit_is_one_too_many_for_as_long_as_all_three_last() {
        assertEquals(List.of("09:20-09:30 a1 a2 a3 monitor"), told(using("a1 09:00 30", "a2 09:10 40", "a3 09:20 60")));
    }

    @Test
    void visits_that_only_touch_do_not_add_up() {
        assertEquals(List.empty(), told(using("a1 09:00 30", "a2 09:00 30", "a3 09:30 30", "a4 09:30 30")));
    }

    @Test
    void one_stretch_may_outlast_each_of_its_visits() {
        assertEquals(
                List.of("09:00-10:00 a1 a2 a3 a4 a5 monitor"),
                told(using("a1 09:00 60", "a2 09:00 60", "a3 09:00 20", "a4 09:20 20", "a5 09:40 20")));
    }

    @Test
    void two_stretches_are_two_findings() {
        assertEquals(
                List.of("09:00-09:10 a1 a2 a3 monitor", "09:50-10:00 a1 a2 a4 monitor"),
                told(using("a1 09:00 60", "a2 09:00 60", "a3 09:00 10", "a4 09:50 10")));
    }

    @Test
    void who_has_left_before_the_stretch_is_not_meant() {
        assertEquals(
                List.of("09:20-09:30 a2 a3 a4 monitor"),
                told(using("a1 09:00 20", "a2 09:10 30", "a3 09:20 20", "a4 09:20 10")));
    }

    @Test
    void who_comes_in_the_middle_of_a_stretch_is_meant_and_a_long_stretch_is_seen_whole_from_its_end() {
        assertEquals(
                List.of("09:00-11:00 a1 a2 a3 a4 monitor"),
                told(using("a1 09:00 120", "a2 09:00 120", "a3 09:00 120", "a4 10:55 5")));
    }

    @Test
    void a_repair_makes_two_visits_one_too_many_while_it_lasts() {
        var repaired = using("a1 09:00 30", "a2 09:00 30").out("monitor", 1, DAY + "09:10", DAY + "09:20");
        assertEquals(List.of("09:10-09:20 a1 a2 monitor"), told(repaired));
        var after = using("a1 09:00 30", "a2 09:00 30").out("monitor", 1, DAY + "09:30", DAY + "10:00");
        assertEquals(List.empty(), told(after));
    }

    @Test
    void two_repairs_of_one_each_leave_none_for_a_single_visit() {
        var repaired = using("a1 09:00 30")
                .out("monitor", 1, DAY + "08:00", DAY + "09:20")
                .out("monitor", 1, DAY + "09:10", DAY + "12:00");
        assertEquals(List.of("09:10-09:20 a1 monitor"), told(repaired));
    }

    @Test
    void repairs_alone_are_no_trouble_to_anybody() {
        var idle = Practice.open()
                .out("monitor", 1, DAY + "09:00", DAY + "10:00")
                .out("monitor", 1, DAY + "09:00", DAY + "10:00")
                .out("monitor", 1, DAY + "09:00", DAY + "10:00");
        assertEquals(List.empty(), told(idle));
        assertEquals(List.empty(), told(using(idle, "a1", "10:00", 10)));
    }

    @Test
    void a_stretch_without_a_visit_ends_what_was_too_much() {
        var gap = using("a1 09:00 10", "a2 09:20 10")
                .out("monitor", 1, DAY + "08:00", DAY + "12:00")
                .out("monitor", 1, DAY + "08:00", DAY + "12:00");
        assertEquals(List.of("09:00-09:10 a1 monitor", "09:20-09:30 a2 monitor"), told(gap));
    }

    @Test
    void a_repair_of_all_is_for_another_rule_even_beside_one_of_some() {
        var both = using("a1 09:00 30")
                .out("monitor", 2, DAY + "09:00", DAY + "09:10")
                .out("monitor", 1, DAY + "09:00", DAY + "09:30");
        assertEquals(List.empty(), told(both));
        assertEquals(
                List.of("RESOURCE_UNAVAILABLE a1 monitor"),
                both.conflicts().filter(each -> each.startsWith("RESOURCE")));
    }

    @Test
    void a_visit_that_takes_other_things_is_asked_about_for_nothing() {
        var practice = using("a1 09:00 30", "a2 09:00 30", "a3 09:00 30")
                .booked("a4", "p4", "ecg", DAY + "09:00", "dr-lee", "room-2", "ecg-1");
        assertEquals(List.of("09:00-09:30 a1 a2 a3 monitor"), told(practice));
    }
}
