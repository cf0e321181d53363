package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a plan says of what was better, and of its chains, is true of its diary. */
class ExplainedPlansProperties {

    private static final List<Long> BUDGETS = List.of(20L, Replanning.USUAL_BUDGET);
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    @Provide
    Arbitrary<UpsetCase> upsets() {
        return UpsetCase.any();
    }

    private static Seq<Finding> against(Diary diary, String id, Place place) {
        Appointment appointment = diary.appointment(id).orElseThrow();
        return RULES.about(diary.imagining(appointment.at(place.start(), place.with())), id)
                .filter(each -> each.severity() == Severity.BLOCK);
    }

    private static boolean isAbout(Finding finding, String id) {
        return finding.about().exists(each -> each.id().equals(id));
    }

    private static Diary alone(Diary diary, String id) {
        Diary alone = diary;
        for (Appointment other : diary.appointments().values()) {
            alone = other.id().equals(id) ? alone : alone.imagining(other.released());
        }
        return alone;
    }

    @Property
    void what_was_better_costs_less_is_allowed_and_is_not_free(@ForAll("upsets") UpsetCase upset) {
        for (Plan plan : BUDGETS.map(upset::plan)) {
            for (Move move : plan.moves()) {
                Appointment old = upset.calm().appointment(move.appointment()).orElseThrow();
                assertTrue(move.better().size() <= 3);
                assertEquals(
                        move.better().map(Better::cost).sorted(), move.better().map(Better::cost));
                assertEquals(
                        move.better().map(Better::place).distinct(),
                        move.better().map(Better::place));
                for (Better better : move.better()) {
                    assertEquals(upset.cost(move.appointment(), better.place()), better.cost(), better.text());
                    assertTrue(better.cost() < move.cost(), better.text());
                    assertTrue(isOnGrid(plan.diary(), better.place()), better.text());
                    assertTrue(isWanted(old, better.place().start()), better.text());
                    assertEquals(
                            List.empty(),
                            against(alone(upset.calm(), move.appointment()), move.appointment(), better.place()));
                    assertFalse(better.blockedBy().isEmpty());
                    better.blockedBy().forEach(each -> isTrue(upset, plan, move, better, each));
                }
            }
        }
    }

    private static boolean isOnGrid(Diary diary, Place place) {
        return diary.sessions()
                .values()
                .exists(each -> each.isOnGrid(place.start()) && place.with().contains(each.practitioner()));
    }

    private static boolean isWanted(Appointment appointment, Instant start) {
        return appointment.earliest().map(bound -> !start.isBefore(bound)).orElse(true)
                && appointment.latest().map(bound -> !start.isAfter(bound)).orElse(true);
    }

    private static void isTrue(UpsetCase upset, Plan plan, Move move, Better better, Obstacle obstacle) {
        Seq<Finding> findings = against(plan.diary(), move.appointment(), better.place());
        assertTrue(findings.exists(each -> isAbout(each, obstacle.id())), obstacle + " " + findings);
        assertTrue(better.text().contains(obstacle.id()), better.text());
        if (obstacle.kind() == Obstacle.Kind.OUT_OF_USE) {
            return;
        }
        Appointment there = plan.diary().appointment(obstacle.id()).orElseThrow();
        var others = new Interval[] {
            plan.diary().visit(there).orElseThrow().interval(),
            plan.diary()
                    .visit(upset.calm()
                            .appointment(move.appointment())
                            .orElseThrow()
                            .at(better.place().start(), better.place().with()))
                    .orElseThrow()
                    .interval()
        };
        assertEquals(obstacle.near(), !others[0].overlaps(others[1]));
        boolean moved = plan.moves()
                .exists(each -> each.appointment().equals(obstacle.id()) && each.kind() != Move.Kind.RESEAT);
        Appointment before = upset.calm().appointment(obstacle.id()).orElseThrow();
        boolean mustStay = before.pinned();
        boolean mayNot = !upset.isDisplaced(before)
                && (upset.policy().bumping() == Bumping.NOBODY
                        || before.movedBefore()
                                >= upset.policy().maxMovedBefore().orElse(99)
                        || (upset.policy().noticeDays() == 1
                                && before.start()
                                        .orElseThrow()
                                        .isBefore(EARLY.instant().plusSeconds(40_000))));
        assertEquals(
                moved
                        ? Obstacle.Kind.GOES_THERE
                        : mustStay
                                ? Obstacle.Kind.MUST_STAY
                                : mayNot ? Obstacle.Kind.MAY_NOT_MOVE : Obstacle.Kind.STAYS,
                obstacle.kind());
    }

    @Property
    void the_best_of_what_was_better_is_not_kept_back(@ForAll("upsets") UpsetCase upset) {
        Plan plan = upset.plan();
        for (Move move : plan.moves()) {
            Appointment old = upset.calm().appointment(move.appointment()).orElseThrow();
            var cheaper = new ArrayList<Long>();
            for (ClinicSession session : plan.diary().sessions().values()) {
                for (Instant at = session.interval().start();
                        at.isBefore(session.interval().end());
                        at = at.plus(session.step())) {
                    Place place = place(session, at, old);
                    long cost = upset.cost(move.appointment(), place);
                    boolean isOld = !upset.isDisplaced(old)
                            && old.start().equals(Optional.of(at))
                            && old.with().contains(session.practitioner());
                    if (cost < move.cost()
                            && !isOld
                            && isWanted(old, at)
                            && isOfOthers(plan, move.appointment(), place)) {
                        cheaper.add(cost);
                    }
                }
            }
            boolean isNoticed = upset.policy().noticeDays() == 1 && !upset.isDisplaced(old);
            if (!isNoticed && !cheaper.isEmpty()) {
                assertEquals(
                        List.ofAll(cheaper).min().get(),
                        move.better()
                                .filter(each -> each.blockedBy().head().kind() != Obstacle.Kind.OUT_OF_USE)
                                .map(Better::cost)
                                .min()
                                .getOrElse(-1L),
                        move + " " + cheaper);
            }
            Statistics.label("better").collect(!move.better().isEmpty());
        }
    }

    private static Place place(ClinicSession session, Instant at, Appointment old) {
        return new Place(
                at,
                List.of(session.practitioner(), session.room().orElseThrow())
                        .appendAll(old.service().equals("smear") ? List.of("ann") : List.empty())
                        .appendAll(old.service().equals("ecg") ? List.of("ecg-1") : List.empty()));
    }

    // All that stands against it are other appointments that take what it would take.
    private static boolean isOfOthers(Plan plan, String id, Place place) {
        Seq<Finding> findings = against(plan.diary(), id, place);
        return !findings.isEmpty()
                && findings.map(each -> each.rule().label())
                        .forAll(List.of(
                                "PRACTITIONER_DOUBLE_BOOKED",
                                "ROOM_DOUBLE_BOOKED",
                                "DEVICE_DOUBLE_BOOKED",
                                "CHAPERONE_DOUBLE_BOOKED",
                                "BUFFER_VIOLATED")::contains);
    }

    @Property
    void chains_tell_each_who_moves_or_is_left_once(@ForAll("upsets") UpsetCase upset) {
        for (Plan plan : BUDGETS.map(upset::plan)) {
            Seq<String> told = plan.chains().flatMap(Chain::appointments);
            assertEquals(
                    plan.moves()
                            .map(Move::appointment)
                            .appendAll(plan.unplaced().map(Unplaced::appointment))
                            .sorted(),
                    told.sorted());
            for (Move move : plan.moves()) {
                Chain chain = plan.chains()
                        .find(each -> each.number() == move.chain())
                        .get();
                assertTrue(chain.appointments().contains(move.appointment()));
                if (chain.appointments().size() > 1) {
                    Appointment first = upset.calm()
                            .appointment(chain.appointments().head())
                            .orElseThrow();
                    boolean isAnyDisplaced = chain.appointments()
                            .exists(each -> upset.isDisplaced(
                                    upset.calm().appointment(each).orElseThrow()));
                    assertEquals(isAnyDisplaced, upset.isDisplaced(first));
                }
            }
            for (Chain chain : plan.chains()) {
                chain.appointments().forEach(id -> assertTrue(chain.text().contains(id), chain.text()));
                assertTrue(
                        chain.text()
                                .endsWith(
                                        plan.chains().size() == 1
                                                ? "; nobody else moves."
                                                : "; nobody else moves for it."),
                        chain.text());
            }
        }
    }

    @Property
    void nothing_is_spoken_of_that_is_not_in_the_case(@ForAll("upsets") UpsetCase upset) {
        Diary calm = upset.calm();
        for (Plan plan : BUDGETS.map(upset::plan)) {
            Seq<Reason> all = plan.moves()
                    .flatMap(each -> each.reasons().appendAll(each.better().map(Better::reason)))
                    .appendAll(plan.unplaced().flatMap(Unplaced::reasons))
                    .appendAll(plan.chains().map(Chain::reason));
            for (Argument each : all.flatMap(ExplainedPlansProperties::arguments)) {
                if (each instanceof Argument.OfAppointment appointment) {
                    assertTrue(calm.appointment(appointment.id()).isPresent());
                } else if (each instanceof Argument.OfResource resource) {
                    assertTrue(calm.resource(resource.id()).isPresent()
                            || calm.sites().containsKey(resource.id()));
                } else if (each instanceof Argument.OfPlace place) {
                    assertTrue(place.with().forAll(id -> calm.resource(id).isPresent()));
                }
            }
            plan.moves().forEach(move -> assertFalse(move.reasons().isEmpty()));
        }
    }

    private static Seq<Argument> arguments(Reason reason) {
        return reason.arguments().flatMap(ExplainedPlansProperties::inside);
    }

    private static Seq<Argument> inside(Argument argument) {
        if (argument instanceof Argument.Inner inner) {
            return arguments(inner.reason());
        }
        if (argument instanceof Argument.InTurn inTurn) {
            return inTurn.steps().flatMap(ExplainedPlansProperties::arguments);
        }
        return argument instanceof Argument.Several several
                ? several.all().flatMap(ExplainedPlansProperties::inside)
                : List.of(argument);
    }
}
