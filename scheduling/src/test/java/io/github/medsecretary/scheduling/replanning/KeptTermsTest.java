package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.replanning.committing.PlanCommitting;
import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Quota;
import io.github.medsecretary.scheduling.session.ReleaseRule;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dr Shah is ill on Monday; on Tuesday there is an hour of Dr Lee's on terms, and an hour on Wednesday on none. */
class KeptTermsTest {

    private static ClinicSession session(
            String id, String practitioner, String room, String day, SessionTerms terms, Optional<Instant> opens) {
        return ClinicSession.builder()
                .id(id)
                .practitioner(practitioner)
                .room(room)
                .interval(Practice.between(day + "T09:00", day + "T10:00"))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .terms(terms)
                .bookableFrom(opens)
                .build();
    }

    private static Practice with(SessionTerms terms, Optional<Instant> opens) {
        return Practice.closed()
                .session("s0", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T10:00")
                .held(session("tue", "dr-lee", "room-2", "2030-01-08", terms, opens))
                .held(session("wed", "dr-lee", "room-2", "2030-01-09", SessionTerms.none(), Optional.empty()));
    }

    private static Practice with(SessionTerms.Builder terms) {
        return with(terms.build(), Optional.empty());
    }

    private static Practice withOne(SessionTerms.Builder terms) {
        return with(terms).booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
    }

    private static SessionTerms.Builder terms() {
        return SessionTerms.builder();
    }

    private static Plan kept(Plan plan) {
        var rules = Conflicts.standard(DiaryContext.empty().at(EARLY));
        assertTrue(new PlanCommitting(rules).apply(plan).isRight());
        return plan;
    }

    private static void isProven(Plan plan) {
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
    }

    @Test
    void no_more_come_than_a_session_has_places() {
        Practice practice = with(terms().places(2));
        for (int i = 0; i < 4; i++) {
            practice =
                    practice.booked("a" + i, "p" + i, "routine", "2030-01-07T09:%d0".formatted(i), "dr-shah", "room-1");
        }
        Plan plan = kept(plan(practice, SHAH_ILL));
        assertEquals(2, told(plan).count(each -> each.contains(" 08T")));
        assertEquals(2, told(plan).count(each -> each.contains(" 09T")));
        isProven(plan);
    }

    @Test
    void one_who_is_in_a_session_that_is_full_makes_room_where_that_is_cheaper() {
        Practice practice = withOne(terms().places(1))
                .booked(Practice.visit("a2", "p2", "routine", "2030-01-08T09:50", "dr-lee", "room-2")
                        .build());
        var urgent = new Disruption.Emergency(Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("routine")
                .priority(Priority.EMERGENCY)
                .build());
        Plan plan = kept(plan(practice, SHAH_ILL, urgent));
        assertEquals(
                List.of(
                        "a1 MOVE 09T09:00 dr-lee room-2",
                        "a2 MOVE 09T09:50 dr-lee room-2",
                        "e1 PLACE 08T09:00 dr-lee room-2"),
                told(plan));
        isProven(plan);
    }

    @Test
    void an_organisation_has_no_more_than_its_share() {
        Practice practice = with(terms().quotas(List.of(new Quota("quay", 1))));
        for (int i = 0; i < 3; i++) {
            practice = practice.booked(
                    Practice.visit("a" + i, "p" + i, "routine", "2030-01-07T09:%d0".formatted(i), "dr-shah", "room-1")
                            .organisation(i < 2 ? "quay" : "mill")
                            .build());
        }
        Plan plan = kept(plan(practice, SHAH_ILL));
        assertEquals(2, told(plan).count(each -> each.contains(" 08T")));
        assertTrue(told(plan).exists(each -> each.startsWith("a2 MOVE 08T")));
        isProven(plan);
    }

    @Test
    void what_is_kept_for_others_is_left_to_them_until_it_is_released() {
        var kept = new CarveOut(Stretch.ofMinutes(0, 60), Reservation.forPriority(Priority.URGENT));
        var released =
                new CarveOut(kept.stretch(), kept.kept().released(List.of(ReleaseRule.hours(48, Priority.ROUTINE))));
        assertEquals(
                List.of("a1 MOVE 09T09:00 dr-lee room-2"),
                told(kept(plan(withOne(terms().carveOuts(List.of(kept))), SHAH_ILL))));
        assertEquals(
                List.of("a1 MOVE 08T09:00 dr-lee room-2"),
                told(kept(plan(withOne(terms().carveOuts(List.of(released))), SHAH_ILL))));
    }

    @Test
    void a_session_too_far_ahead_or_not_open_yet_or_held_otherwise_or_without_cover_is_not_for_it() {
        var wednesday = List.of("a1 MOVE 09T09:00 dr-lee room-2");
        assertEquals(wednesday, told(kept(plan(withOne(terms().daysAhead(0)), SHAH_ILL))));
        assertEquals(wednesday, told(kept(plan(withOne(terms().supervisedBy("gp")), SHAH_ILL))));
        Practice embargoed = with(SessionTerms.none(), Optional.of(Practice.at("2030-01-08T08:00")))
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        assertEquals(wednesday, told(kept(plan(embargoed, SHAH_ILL))));
        Practice remote = with(terms().modalities(List.of(Modality.TELEPHONE)))
                .booked(Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .modality(Modality.IN_PERSON)
                        .build());
        assertEquals(wednesday, told(kept(plan(remote, SHAH_ILL))));
    }

    @Test
    void a_break_is_left_and_the_bound_does_not_claim_that_it_must_be_there() {
        Practice practice =
                with(terms().breaks(List.of(new RestBreak(Stretch.ofMinutes(0, 60), Duration.ofMinutes(20)))));
        for (int i = 0; i < 6; i++) {
            practice =
                    practice.booked("a" + i, "p" + i, "routine", "2030-01-07T09:%d0".formatted(i), "dr-shah", "room-1");
        }
        Plan plan = kept(plan(practice, SHAH_ILL));
        assertEquals(4, told(plan).count(each -> each.contains(" 08T")));
        assertEquals(plan.proof() == Plan.Proof.OPTIMAL, plan.bound() == plan.cost());
        assertTrue(plan.bound() <= plan.cost());
        Practice fixed = withOne(terms().breaks(List.of(RestBreak.at(Stretch.ofMinutes(0, 60)))));
        Plan wednesday = kept(plan(fixed, SHAH_ILL));
        assertEquals(List.of("a1 MOVE 09T09:00 dr-lee room-2"), told(wednesday));
        isProven(wednesday);
    }

    @Test
    void who_has_no_place_for_the_terms_is_told_so_and_what_would_help() {
        var kept = new CarveOut(Stretch.ofMinutes(0, 60), Reservation.forPriority(Priority.URGENT));
        Practice practice = withOne(terms().places(0).carveOuts(List.of(kept)));
        var withdrawn = new Disruption.SessionWithdrawn("wed");
        Plan plan = plan(practice, SHAH_ILL, withdrawn);
        assertTrue(plan.unplaced().head().because().last().contains("6 are not for it by the terms of their sessions"));
        assertTrue(plan.relaxations()
                .exists(each -> each.loosenings()
                        .equals(List.of(new Loosening.Overfilled("tue"), new Loosening.Released("tue")))));
        assertTrue(plan.relaxations()
                .exists(each -> each.message()
                        .endsWith("if session tue took one more than it is meant for and a place of session tue that is"
                                + " kept, or not open yet, were given away.")));
    }

    @Test
    void who_is_there_against_the_terms_may_stay() {
        Practice practice =
                withOne(terms().places(0)).booked("a2", "p2", "routine", "2030-01-08T09:00", "dr-lee", "room-2");
        Plan plan = kept(plan(practice, SHAH_ILL));
        assertEquals(List.of("a1 MOVE 09T09:00 dr-lee room-2"), told(plan));
    }
}
