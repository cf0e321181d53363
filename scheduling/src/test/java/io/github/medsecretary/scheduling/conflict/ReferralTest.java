package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One referral, and more than one visit that comes from it. */
class ReferralTest {

    private static final String DAY = "2030-01-07T";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private static Practice with(Practice practice, String id, String time, String with) {
        return practice.booked(Practice.visit(id, "p1", "routine", DAY + time, with)
                .referral("r1")
                .build());
    }

    private static Seq<Finding> twice(Practice practice) {
        return RULES.in(practice.diary()).filter(each -> each.rule().name().equals("DUPLICATE_REFERRAL_BOOKING"));
    }

    private static Seq<String> told(Practice practice) {
        return Practice.told(twice(practice)).map(each -> each.replace("DUPLICATE_REFERRAL_BOOKING ", ""));
    }

    private static Interval when(Practice practice) {
        return twice(practice).head().when().orElseThrow();
    }

    @Test
    void the_later_visit_is_the_one_too_many_whatever_it_is_called() {
        var later = Practice.between(DAY + "10:00", DAY + "10:10");
        assertEquals(later, when(with(with(Practice.open(), "a1", "09:00", "dr-shah"), "a2", "10:00", "dr-shah")));
        assertEquals(later, when(with(with(Practice.open(), "a2", "09:00", "dr-shah"), "a1", "10:00", "dr-shah")));
    }

    @Test
    void of_two_that_start_at_once_the_longer_is_one_too_many_and_of_two_alike_the_second_by_id() {
        var longer = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", DAY + "09:00", "dr-shah")
                        .referral("r1")
                        .duration(Duration.ofMinutes(30))
                        .build());
        assertEquals(Practice.between(DAY + "09:00", DAY + "09:30"), when(with(longer, "a2", "09:00", "dr-lee")));
        var alike = with(with(Practice.open(), "a2", "09:00", "dr-shah"), "a1", "09:00", "dr-lee");
        assertEquals(Practice.between(DAY + "09:00", DAY + "09:10"), when(alike));
        assertEquals(List.of("a1 a2"), told(alike));
    }

    @Test
    void three_visits_are_three_pairs() {
        var three = with(
                with(with(Practice.open(), "a3", "09:00", "dr-shah"), "a1", "10:00", "dr-shah"),
                "a2",
                "11:00",
                "dr-shah");
        assertEquals(List.of("a1 a3", "a1 a2", "a2 a3"), told(three));
        for (String id : List.of("a1", "a2", "a3")) {
            assertEquals(
                    twice(three)
                            .filter(each -> each.about().exists(one -> one.id().equals(id))),
                    RULES.about(three.diary(), id)
                            .filter(each -> each.rule().name().equals("DUPLICATE_REFERRAL_BOOKING")));
        }
    }

    @Test
    void a_link_either_way_makes_no_duplicate_and_a_link_to_a_third_does_not_matter() {
        var two = with(with(Practice.open(), "a1", "09:00", "dr-shah"), "a2", "10:00", "dr-shah");
        assertEquals(List.of("a1 a2"), told(two));
        assertEquals(List.empty(), told(two.linked("a1", "a2", 0, 9)));
        assertEquals(List.empty(), told(two.linked("a2", "a1", 0, 9)));
        var third = two.booked("a3", "p1", "routine", DAY + "11:00", "dr-shah");
        assertEquals(List.of("a1 a2"), told(third.linked("a2", "a3", 0, 9).linked("a1", "a3", 0, 9)));
    }

    @Test
    void visits_without_a_referral_are_no_duplicates_of_each_other() {
        var none = Practice.open()
                .booked("a1", "p1", "routine", DAY + "09:00", "dr-shah")
                .booked("a2", "p1", "routine", DAY + "10:00", "dr-shah");
        assertEquals(List.empty(), told(none));
        assertEquals(List.empty(), told(with(none, "a3", "11:00", "dr-shah")));
    }

    @Test
    void another_patient_has_a_referral_of_their_own_and_who_does_not_come_is_not_booked() {
        var other = with(Practice.open(), "a1", "09:00", "dr-shah")
                .booked(Practice.visit("a2", "p2", "routine", DAY + "10:00", "dr-shah")
                        .referral("r1")
                        .build())
                .booked(Practice.visit("a3", "p1", "routine", DAY + "11:00", "dr-shah")
                        .referral("r1")
                        .status(AppointmentStatus.NOSHOW)
                        .build());
        assertEquals(List.empty(), told(other));
    }
}
