package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In which order what was found is told, whichever rule said it first. */
class CanonicalOrderTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final Optional<Interval> EARLY = Optional.of(Practice.between(NINE, "2030-01-07T09:10"));
    private static final Optional<Interval> LONGER = Optional.of(Practice.between(NINE, "2030-01-07T09:20"));
    private static final Optional<Interval> LATE =
            Optional.of(Practice.between("2030-01-07T09:05", "2030-01-07T09:10"));

    /** A vendor's rule that says what it was told to say. */
    private record Saying(Seq<Finding> findings) implements Rule<Diary, DiaryContext> {

        @Override
        public RuleId id() {
            return RuleId.of("vendor", "says", 1);
        }

        @Override
        public String summary() {
            return "Says so.";
        }

        @Override
        public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
            return findings;
        }
    }

    /** A vendor's rule that does not work. */
    private record Broken() implements Rule<Diary, DiaryContext> {

        @Override
        public RuleId id() {
            return RuleId.of("vendor", "broken", 1);
        }

        @Override
        public String summary() {
            return "Fails.";
        }

        @Override
        public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
            throw new IllegalStateException("p1");
        }
    }

    private static Finding finding(String rule, Optional<Interval> when, String... about) {
        return finding(RuleId.of("vendor", rule, 1), when, "Something.", about);
    }

    private static Finding finding(RuleId rule, Optional<Interval> when, String message, String... about) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(message)
                .about(List.of(about).map(id -> Reference.of("Appointment", id)))
                .when(when)
                .build();
    }

    private static Conflicts saying(Seq<Finding> findings) {
        return Conflicts.of(RuleSet.of(List.of(new Saying(findings))), DiaryContext.empty());
    }

    private static void assertOrder(Finding... inOrder) {
        var diary = Practice.open().diary();
        var expected = List.of(inOrder);
        for (List<Finding> said : expected.permutations()) {
            assertEquals(expected, saying(said).in(diary));
        }
    }

    @Test
    void what_is_about_no_time_comes_first_and_then_by_start() {
        assertOrder(finding("c", Optional.empty(), "a9"), finding("b", EARLY, "a8"), finding("a", LATE, "a1"));
    }

    @Test
    void of_one_start_the_rule_by_its_label_comes_before_the_ids_and_those_before_the_end() {
        assertOrder(
                finding("a", LONGER, "a2"),
                finding("b", LONGER, "a1"),
                finding("b", EARLY, "a2"),
                finding("b", LONGER, "a2"));
    }

    @Test
    void ids_are_compared_one_by_one_and_fewer_come_first() {
        assertOrder(
                finding("a", EARLY, "a1"),
                finding("a", EARLY, "a1", "a3"),
                finding("a", EARLY, "a10"),
                finding("a", EARLY, "a2"));
    }

    @Test
    void what_is_left_is_ordered_by_version_and_by_message() {
        assertOrder(
                finding(RuleId.of("vendor", "a", 1), EARLY, "B.", "a1"),
                finding(RuleId.of("vendor", "a", 2), EARLY, "A.", "a1"),
                finding(RuleId.of("vendor", "a", 2), EARLY, "B.", "a1"));
    }

    @Test
    void what_is_said_twice_is_told_once() {
        var once = finding("a", EARLY, "a1");
        assertEquals(
                List.of(once),
                saying(List.of(once, finding("a", EARLY, "a1")))
                        .in(Practice.open().diary()));
    }

    @Test
    void of_what_a_rule_says_only_that_is_told_which_was_asked_about() {
        var both = finding("a", EARLY, "a1", "a2");
        var other = finding("a", LATE, "a3");
        var session = Finding.builder()
                .rule(RuleId.of("vendor", "a", 1))
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message("The session is named like an appointment.")
                .about(List.of(Reference.of("Session", "a2")))
                .build();
        var diary = Practice.open().diary();
        var rules = saying(List.of(both, other, session));
        assertEquals(List.of(both), rules.about(diary, "a2"));
        assertEquals(List.of(both, other), rules.about(diary, List.of("a3", "a1")));
        assertEquals(List.of(session, both, other), rules.in(diary));
    }

    @Test
    void that_a_rule_fails_is_told_whoever_is_asked_about() {
        var rules = Conflicts.of(SchedulingRules.all().add(new Broken()), DiaryContext.empty());
        var diary = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked("a2", "p2", "routine", NINE, "dr-shah", "room-2")
                .diary();
        var told = rules.about(diary, "a1");
        assertEquals(
                List.of("RULE_FAULT vendor:broken@1", "PRACTITIONER_DOUBLE_BOOKED a1 a2 dr-shah"), Practice.told(told));
        assertEquals(List.of("RULE_FAULT vendor:broken@1"), Practice.told(rules.about(diary, "nobody")));
        assertTrue(told.forAll(each -> !each.message().contains("p1")));
    }

    @Test
    void the_library_tells_its_findings_by_time_then_code_then_ids() {
        var practice = Practice.open()
                .booked("a4", "p4", "routine", "2030-01-07T09:05", "dr-lee", "room-1")
                .booked("a3", "p3", "routine", NINE, "dr-lee", "room-2")
                .booked("a2", "p2", "routine", NINE, "dr-shah", "room-1")
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-2");
        assertEquals(
                List.of(
                        "PRACTITIONER_DOUBLE_BOOKED a1 a2 dr-shah",
                        "ROOM_DOUBLE_BOOKED a1 a3 room-2",
                        "PRACTITIONER_DOUBLE_BOOKED a3 a4 dr-lee",
                        "ROOM_DOUBLE_BOOKED a2 a4 room-1"),
                practice.conflicts());
    }
}
