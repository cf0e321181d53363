package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Bumping;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.LeastDisruption;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What blocks in a diary and what upsets it is put right by a plan, as far as those who must stay let it. */
class RepairedProperties {

    /** What a plan keeps to; the terms of sessions and when patients are away are not among it. */
    private static final Seq<String> KEPT = List.of(
            "PRACTITIONER_DOUBLE_BOOKED",
            "PATIENT_DOUBLE_BOOKED",
            "ROOM_DOUBLE_BOOKED",
            "DEVICE_DOUBLE_BOOKED",
            "INTERPRETER_DOUBLE_BOOKED",
            "CHAPERONE_DOUBLE_BOOKED",
            "DEVICE_QUANTITY_EXCEEDED",
            "BUFFER_VIOLATED",
            "TRAVEL_IMPOSSIBLE",
            "SEQUENCE_BROKEN",
            "INTERVAL_TOO_SHORT",
            "INTERVAL_TOO_LONG",
            "OUTSIDE_SESSION",
            "SESSION_TYPE_MISMATCH",
            "PRACTITIONER_ON_LEAVE",
            "RESOURCE_UNAVAILABLE",
            "SITE_CLOSED",
            "CAPABILITY_MISSING",
            "ROOM_INACCESSIBLE");

    private static final ReplanPolicy REPAIR =
            ReplanPolicy.builder().bumping(Bumping.NOBODY).repair(true).build();

    @Provide
    Arbitrary<Diary> messy() {
        return Diaries.diaries().withAppointments(2, 10);
    }

    private static Seq<Finding> broken(Diary diary) {
        return Conflicts.standard(DiaryContext.empty())
                .in(diary)
                .filter(each -> KEPT.contains(each.rule().label()));
    }

    private static Seq<String> appointments(Finding finding) {
        return finding.about().filter(each -> each.type().equals("Appointment")).map(Reference::id);
    }

    private static AsOf before(Diary diary) {
        return AsOf.of(diary.sessions()
                .values()
                .map(each -> each.interval().start())
                .min()
                .get()
                .minus(Duration.ofDays(3)));
    }

    private static boolean mayMove(Appointment each, AsOf present) {
        return each.status().isMovable()
                && !each.pinned()
                && each.start().map(start -> !start.isBefore(present.instant())).orElse(true);
    }

    private static Plan plan(Diary diary, ReplanPolicy policy, AsOf present, Iterable<Disruption> disruptions) {
        return new Replanning(new LeastDisruption(), policy, present, 5_000)
                .plan(diary, disruptions)
                .getOrElseThrow(refusal -> new AssertionError(refusal.toString()));
    }

    private static Set<String> touched(Plan plan) {
        return plan.moves()
                .map(Move::appointment)
                .appendAll(plan.unplaced().map(Unplaced::appointment))
                .toSet();
    }

    /** Whatever is broken in the end is so among those alone who had to stay. */
    private static void isRepaired(Plan plan, Set<String> stuck) {
        broken(plan.diary())
                .forEach(finding ->
                        assertTrue(appointments(finding).forAll(stuck::contains), finding + " " + plan.moves()));
    }

    @Property(tries = 100)
    void nothing_is_wrong_after_a_repair_but_among_those_who_must_stay(@ForAll("messy") Diary diary) {
        AsOf present = before(diary);
        Plan plan = plan(diary, REPAIR, present, List.empty());
        Set<String> stuck = List.ofAll(diary.appointments())
                .filter(each -> !mayMove(each, present))
                .map(Appointment::id)
                .toSet();
        isRepaired(plan, stuck);
        Statistics.label("something was wrong").collect(!broken(diary).isEmpty());
        Statistics.label("something was wrong")
                .coverage(each -> each.check(true).percentage(part -> part > 30));
    }

    @Property
    void who_was_sound_keeps_the_place_in_a_repair(@ForAll("messy") Diary diary) {
        Plan plan = plan(diary, REPAIR, before(diary), List.empty());
        Set<String> clashing =
                broken(diary).flatMap(RepairedProperties::appointments).toSet();
        for (Move move : plan.moves()) {
            Appointment old = diary.appointment(move.appointment()).orElseThrow();
            assertTrue(clashing.contains(old.id()) || !isOnGrid(diary, old), move.toString());
        }
    }

    // Who is on no grid, or elsewhere than the session, may be moved though no rule has anything against it.
    private static boolean isOnGrid(Diary diary, Appointment each) {
        return diary.visits()
                .get(each.id())
                .exists(visit -> diary.sessionsDuring(visit.interval())
                        .exists(session -> each.with().contains(session.practitioner())
                                && session.room().filter(each.with()::contains).isPresent()
                                && session.offers(each.service())
                                && session.interval().encloses(visit.interval())
                                && session.isOnGrid(visit.interval().start())));
    }

    @Property
    void a_plan_breaks_nothing_whatever_upsets_the_diary(@ForAll(supplier = Disruptions.class) DisruptedDiary upset) {
        Diary diary = upset.diary();
        for (Bumping bumping : Bumping.values()) {
            Plan plan =
                    plan(diary, ReplanPolicy.builder().bumping(bumping).build(), upset.present(), upset.disruptions());
            Set<String> overrunning = upset.disruptions()
                    .filter(Disruption.Overrun.class::isInstance)
                    .map(each -> ((Disruption.Overrun) each).appointment())
                    .toSet();
            Set<String> stuck = List.ofAll(diary.appointments())
                    .filter(each -> !mayMove(each, upset.present()) || overrunning.contains(each.id()))
                    .map(Appointment::id)
                    .toSet();
            isRepaired(plan, stuck);
            assertTrue(plan.bound() <= plan.cost());
            assertTrue(touched(plan).forAll(id -> !stuck.contains(id)));
            assertEquals(
                    plan.cost(),
                    plan.moves().map(Move::cost).sum().longValue()
                            + plan.unplaced().map(Unplaced::cost).sum().longValue());
            assertTrue(plan.moves()
                    .forAll(each -> !each.because().isEmpty() && !each.from().equals(Optional.of(each.to()))));
        }
    }

    @Property
    void links_hold_after_a_plan_that_held_before(@ForAll("kept") Diary diary, @ForAll boolean mayBump) {
        var policy = ReplanPolicy.builder()
                .bumping(mayBump ? Bumping.EVERYBODY : Bumping.PATHWAYS)
                .build();
        for (var session : diary.sessions().keySet()) {
            Plan plan = plan(diary, policy, before(diary), List.of(new Disruption.SessionWithdrawn(session)));
            assertEquals(
                    List.empty(),
                    broken(plan.diary()).map(each -> each.rule().label()).toList());
        }
    }

    @Provide
    Arbitrary<Diary> kept() {
        return Pathways.kept();
    }
}
