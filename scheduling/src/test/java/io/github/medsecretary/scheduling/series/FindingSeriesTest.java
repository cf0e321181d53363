package io.github.medsecretary.scheduling.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FindingSeriesTest {

    private static final String FOUR = "FREQ=WEEKLY;COUNT=4";

    private static Seq<String> told(SeriesOffer offer) {
        return offer.proposed().map(each -> {
            String date = each.visit().original().toString();
            if (each instanceof Proposed.Substitute other) {
                return date + " -> " + Practice.LONDON.wallClock(other.slot().start()) + " "
                        + blocked(other.obstacles());
            }
            return each instanceof Proposed.Nowhere none ? date + " nowhere " + blocked(none.obstacles()) : date;
        });
    }

    private static String blocked(Seq<io.github.medsecretary.core.rule.Finding> obstacles) {
        return obstacles.map(each -> each.rule().label()).mkString("+");
    }

    @Test
    void a_series_that_fits_is_booked_as_one() {
        var diary = Weeks.practice().diary();
        var offer = Weeks.FINDING.find(diary, Weeks.dressings(FOUR)).get();
        assertTrue(offer.fits());
        assertEquals(List.of("2030-01-08", "2030-01-15", "2030-01-22", "2030-01-29"), told(offer));
        var booked = new Changing(Weeks.FINDING.conflicts())
                .change(diary, offer.change())
                .get();
        assertEquals(4, booked.diary().content().appointments().size());
        assertEquals(
                "leg/2030-01-15", booked.diary().content().appointments().get(1).id());
    }

    @Test
    void a_clash_gets_the_nearest_substitute_and_says_what_is_in_the_way() {
        var practice = Weeks.practice()
                .booked("a1", "p1", "routine", "2030-01-15T09:30", "dr-shah", "room-1")
                .away("dr-shah", "2030-01-22T00:00", "2030-01-23T00:00");
        var offer = Weeks.FINDING.find(practice.diary(), Weeks.dressings(FOUR)).get();
        assertEquals(
                List.of(
                        "2030-01-08",
                        "2030-01-15 -> 2030-01-15T09:40 PRACTITIONER_DOUBLE_BOOKED",
                        "2030-01-22 -> 2030-01-24T09:30 PRACTITIONER_ON_LEAVE",
                        "2030-01-29"),
                told(offer));
        assertFalse(offer.fits());
        assertTrue(offer.isWhole());
        assertEquals(
                Duration.ofMinutes(10), ((Proposed.Substitute) offer.proposed().get(1)).later());
    }

    @Test
    void what_fits_nowhere_is_said_and_the_rest_offered() {
        var practice = Weeks.practice().away("dr-shah", "2030-01-14T00:00", "2030-01-20T00:00");
        var offer = Weeks.FINDING.find(practice.diary(), Weeks.dressings(FOUR)).get();
        assertEquals("2030-01-15 nowhere PRACTITIONER_ON_LEAVE", told(offer).get(1));
        assertFalse(offer.isWhole());
        assertEquals(3, offer.appointments().size());
    }

    @Test
    void a_substitute_takes_no_place_of_another_visit_of_the_series() {
        var practice = Weeks.practice().booked("a1", "p1", "routine", "2030-01-08T09:30", "dr-shah", "room-1");
        var offer = Weeks.FINDING
                .find(practice.diary(), Weeks.dressings("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=2"))
                .get();
        assertEquals(List.of("2030-01-08 -> 2030-01-08T09:40 PRACTITIONER_DOUBLE_BOOKED", "2030-01-10"), told(offer));
    }

    @Test
    void if_something_comes_between_nothing_is_booked() {
        var offer = Weeks.FINDING
                .find(Weeks.practice().diary(), Weeks.dressings(FOUR))
                .get();
        var later = Weeks.practice()
                .booked("a1", "p1", "routine", "2030-01-22T09:30", "dr-shah", "room-1")
                .diary();
        var refused = new Changing(Weeks.FINDING.conflicts())
                .change(later, offer.change())
                .getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refused.code());
        assertEquals(1, later.content().appointments().size());
    }

    @Test
    void a_series_without_an_end_is_one_within_its_stretch_of_time() {
        var offer = Weeks.FINDING
                .find(Weeks.practice().diary(), Weeks.dressings("FREQ=WEEKLY"))
                .get();
        assertEquals(8, offer.proposed().size());
    }

    @Test
    void what_is_wrong_is_told_by_type() {
        var diary = Weeks.practice().diary();
        var wrong = Weeks.FINDING
                .find(diary, Weeks.dressings("FREQ=WEEKLY;BYDAY=MO"))
                .getLeft();
        assertEquals(
                "#/start: START_OFF_RULE: A series starts on a date on which its rule does not fall.",
                ((FindingSeries.NoOffer.Wrong) wrong).problems().mkString());
        var request = Weeks.dressings(FOUR);
        var unknown = SeriesRequest.builder()
                .series(request.series())
                .visit(io.github.medsecretary.scheduling.booking.SlotRequest.builder()
                        .patient("p9")
                        .service("nothing")
                        .within(request.visit().within())
                        .build())
                .build();
        var refused = (FindingSeries.NoOffer.Refused)
                Weeks.FINDING.find(diary, unknown).getLeft();
        assertEquals(SchedulingCode.UNKNOWN_SERVICE, refused.refusal().code());
    }

    @Test
    void nothing_is_printed_of_the_patient() {
        var request = Weeks.dressings(FOUR);
        var offer = Weeks.FINDING.find(Weeks.practice().diary(), request).get();
        assertEquals("SeriesOffer[4 visits, 4 fit, 0 elsewhere]", offer.toString());
        assertFalse(request.toString().contains("p9"));
    }
}
