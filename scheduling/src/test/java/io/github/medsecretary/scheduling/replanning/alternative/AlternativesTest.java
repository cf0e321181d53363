package io.github.medsecretary.scheduling.replanning.alternative;

import static io.github.medsecretary.scheduling.Practice.between;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.replanning.TightWeek;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ListResourceBundle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Alternatives of a small practice, compared and told. */
class AlternativesTest {

    /** Dr Lee has a place the same day, Dr Shah one on Thursday. */
    private static Plan plan() {
        Practice practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:10")
                .session("s2", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T09:10")
                .session("s3", "dr-shah", "room-1", "2030-01-09T09:00", "2030-01-09T09:10")
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        return Replanning.of(ReplanPolicy.usual(), TightWeek.EARLY)
                .plan(
                        practice.diary(),
                        List.of(new Disruption.Absence("dr-shah", between("2030-01-07T08:00", "2030-01-07T18:00"))))
                .get();
    }

    @Test
    void the_soonest_is_with_somebody_else_and_says_so() {
        Seq<Alternative> all = new Alternatives(4).of(plan());
        assertEquals(List.of(Aim.AS_ASKED, Aim.SOONEST), all.map(Alternative::aim));
        assertEquals(
                List.of(
                        "Nobody waits longer than need be.",
                        "They are 1 days later, taken together, instead of 2.",
                        "1 is with another practitioner instead of 0.",
                        "It costs 250 instead of 100."),
                AlternativeWording.english().say(all.last(), all.head()));
        assertEquals(
                List.of("The plan that was asked for."),
                AlternativeWording.english().say(all.head(), all.head()));
        assertEquals(1, new Alternatives(0).of(plan()).size());
        assertThrows(IllegalArgumentException.class, () -> new Alternatives(-1));
    }

    @Test
    void every_aim_has_its_words_in_every_language() {
        Alternative asked = new Alternatives(0).of(plan()).head();
        for (Aim aim : Aim.values()) {
            var other = new Alternative(aim, asked.plan(), asked.figures());
            assertEquals(1, AlternativeWording.english().say(other, asked).size());
        }
        var german = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"aim.SOONEST", "So bald wie möglich."}};
            }
        };
        assertEquals(
                List.of("So bald wie möglich."),
                AlternativeWording.of(german, Locale.GERMANY)
                        .say(new Alternative(Aim.SOONEST, asked.plan(), asked.figures()), asked));
    }
}
