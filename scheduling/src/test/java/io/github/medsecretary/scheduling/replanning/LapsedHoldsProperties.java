package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.Holding;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.calling.Answer;
import io.github.medsecretary.scheduling.replanning.calling.CallList;
import io.github.medsecretary.scheduling.replanning.calling.CallPolicy;
import io.github.medsecretary.scheduling.replanning.calling.Calling;
import io.github.medsecretary.scheduling.replanning.calling.Channel;
import io.github.medsecretary.scheduling.replanning.calling.Settled;
import io.github.medsecretary.scheduling.replanning.committing.PlanCommitting;
import io.github.medsecretary.scheduling.replanning.committing.PlanSteps;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** To a plan a hold that has lapsed is one that has been given back. */
class LapsedHoldsProperties {

    private static final Conflicts RULES =
            Conflicts.standard(DiaryContext.empty().at(EARLY));

    /**
     * One who has a place, for good or held.
     *
     * @param left how many minutes the hold has left; a place for good if empty
     */
    private record Wish(int slot, boolean lee, Optional<Integer> left) {}

    @Provide
    Arbitrary<java.util.List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(-60, -1, 0, 1).optional(.7))
                .as(Wish::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(each -> each.slot() + " " + each.lee());
    }

    // The last session has room for one only, so that terms are asked.
    private static Diary diary(java.util.List<Wish> wishes) {
        Practice practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:40")
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T09:40")
                .held(ClinicSession.builder()
                        .id("s3")
                        .practitioner("dr-shah")
                        .room("room-1")
                        .services(List.of("routine"))
                        .interval(Practice.between("2030-01-08T09:00", "2030-01-08T09:30"))
                        .step(Duration.ofMinutes(10))
                        .terms(SessionTerms.builder().places(1).build())
                        .build());
        for (int number = 0; number < wishes.size(); number++) {
            practice = practice.booked(appointment(number, wishes.get(number)));
        }
        return practice.diary();
    }

    private static Appointment appointment(int number, Wish wish) {
        var visit = Practice.visit(
                "a" + number,
                "p" + number,
                "routine",
                "2030-01-07T09:%d0".formatted(wish.slot()),
                wish.lee() ? "dr-lee" : "dr-shah",
                wish.lee() ? "room-2" : "room-1");
        return wish.left()
                .map(left -> visit.status(AppointmentStatus.PROPOSED)
                        .heldUntil(EARLY.instant().plus(Duration.ofMinutes(left)))
                        .build())
                .orElseGet(visit::build);
    }

    private static Plan plan(Diary diary, Bumping bumping) {
        return Replanning.of(ReplanPolicy.builder().bumping(bumping).build(), EARLY)
                .plan(diary, List.of(SHAH_ILL))
                .get();
    }

    @Property
    void a_plan_is_that_of_the_diary_in_which_they_are_given_back(
            @ForAll("wishes") java.util.List<Wish> wishes, @ForAll Bumping bumping) {
        Diary diary = diary(wishes);
        Diary givenBack = new Holding(RULES).releaseLapsed(diary, EARLY).get().diary();
        Plan plan = plan(diary, bumping);
        Plan same = plan(givenBack, bumping);
        assertEquals(same.moves(), plan.moves());
        assertEquals(same.unplaced(), plan.unplaced());
        assertEquals(same.relaxations(), plan.relaxations());
        assertEquals(same.bound(), plan.bound());
        assertEquals(same.diary(), plan.diary());
        assertTrue(plan.diary().lapsed(EARLY).isEmpty());
    }

    @Property
    void it_can_be_carried_out_at_the_present(@ForAll("wishes") java.util.List<Wish> wishes) {
        Diary diary = diary(wishes);
        Plan plan = plan(diary, Bumping.EVERYBODY);
        Applied whole = new PlanCommitting(RULES).commit(diary, plan).get();
        assertEquals(plan.diary(), whole.diary());
        assertEquals(diary, whole.revert(whole.diary()).get());
        Diary so = diary;
        for (var step : new PlanSteps(RULES).of(plan)) {
            so = so.apply(step.change()).get().diary();
        }
        assertEquals(plan.diary(), so);
    }

    @Property
    void what_is_agreed_on_the_telephone_can_be_carried_out_at_the_present(
            @ForAll("wishes") java.util.List<Wish> wishes, @ForAll @IntRange(min = 1, max = 4) int refusing) {
        Diary diary = diary(wishes);
        var calling = new Calling(RULES);
        CallList list = calling.begin(plan(diary, Bumping.EVERYBODY), CallPolicy.usual());
        int said = 0;
        for (var calls = calling.calls(list, EARLY); calls.nonEmpty(); calls = calling.calls(list, EARLY)) {
            said++;
            assertTrue(said < 100, "it does not end");
            Answer answer = said % (refusing + 1) == 0 ? new Answer.Refuses() : new Answer.Accepts();
            list = calling.answered(list, calls.head().appointments().head(), answer, Channel.TELEPHONE, EARLY)
                    .get();
        }
        Diary after =
                new Changing(RULES).change(diary, calling.agreed(list)).get().diary();
        assertTrue(after.lapsed(EARLY).isEmpty());
        for (var each : list.settled()) {
            if (each._2 instanceof Settled.Promised promised) {
                assertEquals(
                        Optional.of(promised.place().start()),
                        after.appointment(each._1).orElseThrow().start());
            }
        }
    }
}
