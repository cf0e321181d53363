package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.at;
import static io.github.medsecretary.scheduling.Practice.visit;
import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.github.medsecretary.scheduling.replanning.relaxing.Weights;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What each relaxation says and costs. */
class RelaxingTest {

    private static final String MONDAY = "Monday 7 January 2030 at ";
    private static final String TUESDAY = "Tuesday 8 January 2030 at ";

    /** Dr Shah's one patient, who can come at nine on that day only. */
    private static Practice onlyAtNine(String service, String... with) {
        return Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:20")
                .booked(visit("a1", "p1", service, "2030-01-07T09:00", with)
                        .earliest(at("2030-01-07T09:00"))
                        .latest(at("2030-01-07T09:00"))
                        .build());
    }

    private static Practice onlyAtNine() {
        return onlyAtNine("routine", "dr-shah", "room-1");
    }

    private static Practice busyLee(Function<Appointment.Builder, Appointment.Builder> how) {
        return onlyAtNine()
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T09:10")
                .session("s3", "dr-lee", "room-2", "2030-01-07T11:00", "2030-01-07T11:10")
                .booked(how.apply(visit("a2", "p2", "routine", "2030-01-07T09:00", "dr-lee", "room-2"))
                        .build());
    }

    private static Seq<String> messages(Plan plan) {
        return plan.relaxations().map(Relaxation::message);
    }

    private static Seq<String> of(Plan plan, Class<? extends Loosening> sort) {
        return plan.relaxations()
                .filter(each -> each.loosenings().exists(sort::isInstance))
                .map(each -> each.message() + " " + each.cost() + "+" + each.weight());
    }

    @Test
    void a_pin_is_lifted_where_its_visit_could_go_elsewhere() {
        Plan plan = plan(busyLee(each -> each.pinned(true)), SHAH_ILL);
        assertEquals(
                List.of("a1 could go to " + MONDAY + "09:00 with dr-lee, room-2 if a2, which is pinned, moved to "
                        + MONDAY + "11:00 with dr-lee, room-2. " + (200 + 2_000 + 12) + "+5000"),
                of(plan, Loosening.Unpinned.class));
        assertEquals(
                new Relaxation.Aside("a2", new Place(at("2030-01-07T11:00"), List.of("dr-lee", "room-2")), 2_012),
                plan.relaxations().last().aside().orElseThrow());
        assertEquals(
                List.of("a1 could go to " + MONDAY
                        + "09:00 with dr-lee, room-2 if session s2 were overbooked beside a2. 200+3000"),
                of(plan, Loosening.Overbooked.class));
    }

    @Test
    void a_policy_is_lifted_where_it_alone_is_in_the_way() {
        Practice practice = busyLee(each -> each.movedBefore(1));
        var quiet = Replans.policy(false, false, OptionalInt.empty(), 0);
        assertEquals(
                List.of("a1 could go to " + MONDAY + "09:00 with dr-lee, room-2 if a2 made room and moved to " + MONDAY
                        + "11:00 with dr-lee, room-2. 3212+2500"),
                of(plan(practice, quiet, SHAH_ILL), Loosening.Bumped.class));
        var once = Replans.policy(true, false, OptionalInt.of(1), 0);
        assertEquals(
                List.of("a1 could go to " + MONDAY
                        + "09:00 with dr-lee, room-2 if a2, which has been moved often enough, moved to " + MONDAY
                        + "11:00 with dr-lee, room-2. 3212+2000"),
                of(plan(practice, once, SHAH_ILL), Loosening.MovedAgain.class));
        var noticed = Replans.policy(true, false, OptionalInt.empty(), 1);
        assertEquals(
                List.of("a1 could go to " + MONDAY + "09:00 with dr-lee, room-2 if a2 moved at shorter notice to "
                        + MONDAY + "11:00 with dr-lee, room-2. 3212+2000"),
                of(plan(practice, noticed, SHAH_ILL), Loosening.NoticeWaived.class));
        var both = Replans.policy(false, false, OptionalInt.of(1), 0);
        assertTrue(plan(practice, both, SHAH_ILL)
                .relaxations()
                .forAll(each -> each.aside().isEmpty()));
    }

    @Test
    void who_has_come_stays_and_who_has_no_other_place_too() {
        Practice practice = onlyAtNine()
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T09:10")
                .booked(visit("a2", "p2", "routine", "2030-01-07T09:00", "dr-lee", "room-2")
                        .pinned(true)
                        .build());
        assertEquals(List.empty(), of(plan(practice, SHAH_ILL), Loosening.Unpinned.class));
    }

    private static Equipped withNewDoctor() {
        return Equipped.of(onlyAtNine())
                .with(Resource.builder()
                        .id("dr-new")
                        .kind(ResourceKind.PRACTITIONER)
                        .build());
    }

    @Test
    void somebody_who_is_not_usual_is_allowed() {
        var offering =
                withNewDoctor().session("s5", "dr-new", "room-2", "2030-01-07T09:00", "2030-01-07T10:00", "routine");
        assertEquals(
                List.of("a1 could go to " + MONDAY
                        + "09:00 with dr-new, room-2 if dr-new were allowed for routine without gp."),
                messages(plan(offering.diary(), SHAH_ILL)));
        var other =
                withNewDoctor().session("s5", "dr-new", "room-2", "2030-01-07T09:00", "2030-01-07T10:00", "dressing");
        Relaxation two = plan(other.diary(), SHAH_ILL).relaxations().head();
        assertEquals(
                "a1 could go to " + MONDAY
                        + "09:00 with dr-new, room-2 if dr-new were allowed for routine without gp and session s5 offered routine.",
                two.message());
        assertEquals(200, two.cost());
        assertEquals(1_500 + 1_000, two.weight());
        assertEquals(
                List.of(
                        new Loosening.Allowed("routine", "dr-new", List.of("gp")),
                        new Loosening.Offered("s5", "routine")),
                two.loosenings());
    }

    @Test
    void another_room_is_allowed_but_never_without_what_the_patient_needs() {
        var lifted = Equipped.of(onlyAtNine("lifted", "dr-shah", "room-1"))
                .session("s5", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T10:00", "lifted");
        var shut = new Disruption.Absence("room-1", Practice.between("2030-01-07T08:00", "2030-01-07T18:00"));
        assertEquals(
                List.of("a1 could go to " + MONDAY
                        + "09:00 with dr-lee, room-2 if room-2 were allowed for lifted without"
                        + " step-free. 200+1500"),
                of(plan(lifted.diary(), SHAH_ILL, shut), Loosening.Allowed.class));
        Practice needing = Practice.closed()
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T10:00")
                .booked(visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-lee", "room-1")
                        .accessibility(List.of("step-free"))
                        .build());
        Seq<Relaxation> opened = plan(needing, shut).relaxations();
        assertEquals(
                List.of("a1 could go to " + MONDAY + "09:00 with dr-lee, room-1 if room-1 were open then."),
                opened.map(Relaxation::message).take(1));
        assertTrue(opened.forAll(each -> each.place().orElseThrow().with().contains("room-1")));
    }

    @Test
    void a_session_is_longer_by_no_more_than_it_must() {
        Practice practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:20")
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T09:10")
                .booked(visit("a1", "p1", "dressing", "2030-01-07T09:00", "dr-shah", "room-1")
                        .earliest(at("2030-01-07T09:00"))
                        .build());
        assertEquals(
                List.of("a1 could go to " + MONDAY + "09:00 with dr-lee, room-2 if session s2 ended 10 minutes later."),
                messages(plan(practice, SHAH_ILL)).take(1));
        assertEquals(
                List.of(Duration.ofMinutes(10)),
                plan(practice, SHAH_ILL)
                        .relaxations()
                        .flatMap(Relaxation::loosenings)
                        .filter(Loosening.EndedLater.class::isInstance)
                        .map(each -> ((Loosening.EndedLater) each).by()));
    }

    /** A vendor to whom a longer session is no matter. */
    private static final class Generous implements PlanCost {

        @Override
        public String name() {
            return "generous";
        }

        @Override
        public Seq<CostPart> parts(Transfer transfer) {
            return new LeastDisruption().parts(transfer);
        }

        @Override
        public Weights weights() {
            return loosening -> loosening instanceof Loosening.Overbooked ? 1 : 100_000;
        }
    }

    @Test
    void a_vendors_weights_order_what_could_be_relaxed() {
        Practice practice = busyLee(each -> each.priority(Priority.SOON));
        Plan plan = new Replanning(
                        new Generous(),
                        Replans.policy(false, false, OptionalInt.empty(), 0),
                        EARLY,
                        Replanning.USUAL_BUDGET)
                .plan(practice.diary(), List.of(SHAH_ILL))
                .get();
        assertEquals(
                List.of(1L, 100_000L),
                plan.relaxations().map(Relaxation::weight).take(2));
    }

    @Test
    void bounds_are_named_by_the_clock_of_the_practice() {
        Practice practice = onlyAtNine().session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:10");
        Relaxation later = plan(practice, SHAH_ILL).relaxations().head();
        assertEquals(
                "a1 could go to " + TUESDAY + "09:00 with dr-shah, room-1 if it could start as late as " + TUESDAY
                        + "09:00.",
                later.message());
        assertEquals(List.of(new Loosening.Later("a1", at("2030-01-08T09:00"))), later.loosenings());
        assertFalse(later.reason()
                .orElseThrow()
                .arguments()
                .filter(Argument.OfAppointment.class::isInstance)
                .isEmpty());
    }
}
