package io.github.medsecretary.scheduling.replanning.committing;

import static io.github.medsecretary.scheduling.Practice.between;
import static io.github.medsecretary.scheduling.Practice.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.Rebased;
import io.github.medsecretary.scheduling.booking.Undoing;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Open;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans carried out at once, bit by bit, and in part. */
class PlanStepsTest {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final AsOf EARLY = AsOf.of(Practice.at("2030-01-07T08:00"));
    private static final Disruption SHAH_ILL =
            new Disruption.Absence("dr-shah", between("2030-01-07T08:00", "2030-01-07T18:00"));

    private static Plan plan(Practice practice, Disruption... disruptions) {
        return Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(practice.diary(), List.of(disruptions))
                .get();
    }

    /** One free start on Tuesday; an emergency for which somebody must go there. */
    private static Practice full() {
        return Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:20")
                .session("s2", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:10")
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1");
    }

    private static Disruption emergency() {
        return new Disruption.Emergency(Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("routine")
                .priority(Priority.EMERGENCY)
                .build());
    }

    private static Diary carriedOut(Plan plan) {
        return new PlanSteps(RULES)
                .of(plan)
                .foldLeft(
                        plan.basis().diary(),
                        (diary, step) -> new Changing(RULES)
                                .change(diary, step.change())
                                .map(Applied::diary)
                                .getOrElseThrow(refusal -> new AssertionError(refusal.toString())));
    }

    @Test
    void who_takes_a_place_waits_for_who_leaves_it() {
        Plan plan = plan(full(), emergency());
        String bumped =
                plan.moves().find(each -> each.kind() == Move.Kind.MOVE).get().appointment();
        Seq<Step> steps = new PlanSteps(RULES).of(plan);
        assertEquals(List.of(List.of("e1"), List.of(bumped), List.of("e1")), steps.map(Step::appointments));
        assertEquals(plan.diary(), carriedOut(plan));
    }

    /** A plan that lets two change places: no cost would ask for it, but somebody may. */
    private static Plan swap() {
        Practice practice = full();
        var one = new Place(Practice.at("2030-01-07T09:00"), List.of("dr-shah", "room-1"));
        var other = new Place(Practice.at("2030-01-07T09:10"), List.of("dr-shah", "room-1"));
        Diary before = practice.diary();
        Diary after = before.imagining(moved(before, "a1", other)).imagining(moved(before, "a2", one));
        return Plan.builder()
                .basis(new Basis(before, List.empty(), Replanning.of(ReplanPolicy.usual(), EARLY), List.empty()))
                .moves(List.of(move("a1", one, other), move("a2", other, one)))
                .unplaced(List.empty())
                .relaxations(List.empty())
                .cost(4_000)
                .bound(0)
                .diary(after)
                .build();
    }

    private static Appointment moved(Diary diary, String id, Place to) {
        return diary.moved(diary.appointment(id).orElseThrow(), to.start(), to.with());
    }

    private static Move move(String id, Place from, Place to) {
        return Move.builder()
                .appointment(id)
                .kind(Move.Kind.MOVE)
                .from(from)
                .to(to)
                .cost(2_000)
                .because(List.of("They would like to."))
                .chain(1)
                .build();
    }

    @Test
    void a_swap_is_one_step() {
        Plan plan = swap();
        assertEquals(List.of(List.of("a1", "a2")), new PlanSteps(RULES).of(plan).map(Step::appointments));
        assertEquals(plan.diary(), carriedOut(plan));
    }

    @Test
    void half_a_swap_needs_the_other_half() {
        AcceptedPart part =
                new PartAcceptance(RULES).accept(swap(), List.of("a2")).get();
        assertEquals(List.of("a1"), part.needed().map(Needed::appointment));
        assertEquals(List.of("a2"), part.needed().map(Needed::forSake));
        assertEquals("PRACTITIONER_DOUBLE_BOOKED", part.needed().head().rule().label());
        assertEquals(swap(), part.plan());
    }

    @Test
    void a_part_leaves_the_others_open_and_costs_what_that_costs() {
        Plan plan = plan(
                Practice.open()
                        .session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T12:00")
                        .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .booked("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1"),
                SHAH_ILL);
        AcceptedPart part =
                new PartAcceptance(RULES).accept(plan, List.of("a2")).get();
        assertEquals(List.empty(), part.needed());
        assertEquals(List.of("a2"), part.plan().moves().map(Move::appointment));
        assertEquals(List.of(new Open("a1", 1_000_000)), part.plan().open());
        assertEquals(
                1_000_000
                        + plan.moves()
                                .filter(each -> each.appointment().equals("a2"))
                                .head()
                                .cost(),
                part.plan().cost());
        assertEquals(part.plan().diary(), carriedOut(part.plan()));
        assertEquals(
                Optional.of(Practice.at("2030-01-07T09:00")),
                part.plan().diary().appointment("a1").get().start());
        assertEquals(
                SchedulingCode.UNKNOWN_APPOINTMENT,
                new PartAcceptance(RULES).accept(plan, List.of("a7")).getLeft().code());
    }

    @Test
    void who_has_no_place_is_booked_no_longer_but_found_by_the_next_plan() {
        Plan plan = plan(full(), SHAH_ILL);
        assertEquals(1, plan.unplaced().size());
        String left = plan.unplaced().head().appointment();
        Diary after = new PlanCommitting(RULES).apply(plan).get().diary();
        assertEquals(plan.diary(), after);
        assertEquals(AppointmentStatus.PENDING, after.appointment(left).get().status());
        var opened = after.apply(new Change.Open(Practice.closed()
                        .session("s9", "dr-lee", "room-2", "2030-01-09T09:00", "2030-01-09T09:10")
                        .sessions()
                        .head()))
                .get()
                .diary();
        var next = Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(opened, List.empty())
                .get();
        assertEquals(List.of(left), next.moves().map(Move::appointment));
    }

    @Test
    void another_version_refuses_or_is_asked_again() {
        Plan plan = plan(full(), emergency());
        Diary later = plan.basis()
                .diary()
                .apply(new Change.Book(visit("b1", "p5", "routine", "2030-01-08T09:00", "dr-shah", "room-1")
                        .build()))
                .get()
                .diary();
        var committing = new PlanCommitting(RULES);
        assertEquals(
                SchedulingCode.STALE_VERSION,
                committing.commit(later, plan).getLeft().code());
        assertTrue(committing.rebase(later, plan, List.empty()).get() instanceof Rebased.Impossible);
        String bumped =
                plan.moves().find(each -> each.kind() == Move.Kind.MOVE).get().appointment();
        Diary aside = plan.basis()
                .diary()
                .apply(new Change.Amend(
                        plan.basis().diary().appointment(bumped).get().withNotified(true)))
                .get()
                .diary();
        assertTrue(committing.rebase(aside, plan, List.empty()).get() instanceof Rebased.Affected);
        Applied applied = committing.commit(plan.basis().diary(), plan).get();
        assertEquals(
                plan.basis().diary(),
                new Undoing(RULES).undo(applied.diary(), applied).get().diary());
    }
}
