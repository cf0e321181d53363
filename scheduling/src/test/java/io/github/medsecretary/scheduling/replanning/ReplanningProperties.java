package io.github.medsecretary.scheduling.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Plans beside the best that trying everything finds. */
class ReplanningProperties {

    private static final AsOf EARLY = AsOf.of(Practice.at("2030-01-07T08:00"));
    private static final Disruption ILL =
            new Disruption.Absence("dr-shah", Practice.between("2030-01-07T08:00", "2030-01-07T18:00"));

    /** A wish for a place; those that clash with an earlier one are left out. */
    private record Wish(
            int slot, boolean lee, boolean dressing, Priority priority, boolean notified, int movedBefore) {}

    @Provide
    Arbitrary<java.util.List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(Priority.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1))
                .as(Wish::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Practice practice() {
        return Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:40")
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T09:40")
                .session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:20");
    }

    private static Practice booked(java.util.List<Wish> wishes) {
        Practice practice = practice();
        int id = 0;
        for (Wish wish : wishes) {
            Appointment appointment = Practice.visit(
                            "a" + id,
                            "p" + id,
                            wish.dressing() ? "dressing" : "routine",
                            "2030-01-07T09:%d0".formatted(wish.slot()),
                            wish.lee() ? "dr-lee" : "dr-shah",
                            wish.lee() ? "room-2" : "room-1")
                    .priority(wish.priority())
                    .notified(wish.notified())
                    .movedBefore(wish.movedBefore())
                    .build();
            Practice with = practice.booked(appointment);
            if (with.conflicts().isEmpty()) {
                practice = with;
                id++;
            }
        }
        return practice;
    }

    @Property
    void aProvenPlanIsTheBestThereIs(@ForAll("wishes") java.util.List<Wish> wishes) {
        Practice practice = booked(wishes);
        Plan plan = Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(practice.diary(), List.of(ILL))
                .get();
        long best = new TryingEverything(
                        practice.booked(), each -> 1_000_000L * each.priority().weight(), TryingEverything::moving)
                .best();
        assertEquals(best, plan.cost());
        assertEquals(best, plan.bound());
    }

    @Property(tries = 120)
    void everyPlanKeepsTheRulesAndItsWord(@ForAll("wishes") java.util.List<Wish> wishes) {
        Practice practice = booked(wishes);
        Diary before = practice.diary();
        Plan plan = Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(before, List.of(ILL))
                .get();
        assertEquals(
                List.empty(),
                Conflicts.standard(DiaryContext.empty())
                        .in(plan.diary())
                        .filter(each -> !each.about().isEmpty()));
        assertEquals(
                plan.cost(),
                plan.moves().map(Move::cost).sum().longValue()
                        + plan.unplaced().map(Unplaced::cost).sum().longValue());
        Seq<String> told =
                plan.moves().map(Move::appointment).appendAll(plan.unplaced().map(Unplaced::appointment));
        assertEquals(told.distinct().size(), told.size());
        for (Appointment each : before.appointments().values()) {
            boolean displaced = each.with().contains("dr-shah");
            assertTrue(!displaced || told.contains(each.id()), each.id());
            if (!told.contains(each.id())) {
                assertEquals(each, plan.diary().appointment(each.id()).get());
            }
        }
        assertTrue(plan.moves().forAll(each -> !each.because().isEmpty() && each.chain() >= 1));
        assertTrue(plan.unplaced().forAll(each -> !each.because().isEmpty()));
    }

    @Property
    void theOrderOfTheInputDoesNotMatter(@ForAll("wishes") java.util.List<Wish> wishes) {
        Practice practice = booked(wishes);
        Practice turned = new Practice(
                practice.sessions().reverse(),
                practice.unavailable(),
                practice.booked().reverse(),
                practice.links());
        var replanning = Replanning.of(ReplanPolicy.usual(), EARLY);
        Plan one = replanning.plan(practice.diary(), List.of(ILL)).get();
        Plan other = replanning.plan(turned.diary(), List.of(ILL)).get();
        assertEquals(one.moves(), other.moves());
        assertEquals(one.unplaced(), other.unplaced());
    }

    /** Who is seen at all matters most, then by whom, then how near to the old time. */
    private static final class ByVendor implements PlanCost {

        @Override
        public String name() {
            return "vendor-1";
        }

        @Override
        public Seq<CostPart> parts(Transfer transfer) {
            if (transfer.to().equals(transfer.from())) {
                return List.empty();
            }
            if (transfer.to().isEmpty()) {
                return List.of(
                        new CostPart(700L * transfer.appointment().priority().weight(), "Not seen."));
            }
            long minutes = Math.abs(Duration.between(
                            transfer.from().orElseThrow().start(),
                            transfer.to().orElseThrow().start())
                    .toMinutes());
            boolean isSame = transfer.oldPractitioner().equals(transfer.newPractitioner());
            return List.of(new CostPart(minutes / 10 + 1, "Moved."), new CostPart(isSame ? 0 : 300, "Another."))
                    .filter(part -> part.amount() > 0);
        }

        static long unplaced(Appointment each) {
            return 700L * each.priority().weight();
        }

        static long moving(Appointment each, TryingEverything.Spot spot) {
            Instant old = each.start().orElseThrow();
            boolean wasLee = each.with().contains("dr-lee");
            if (wasLee && spot.lee() && old.equals(spot.start())) {
                return 0;
            }
            long minutes = Math.abs(Duration.between(old, spot.start()).toMinutes());
            return minutes / 10 + 1 + (wasLee == spot.lee() ? 0 : 300);
        }
    }

    @Property
    void aVendorsCostIsKeptToAsWell(@ForAll("wishes") java.util.List<Wish> wishes) {
        Practice practice = booked(wishes);
        Plan plan = new Replanning(new ByVendor(), ReplanPolicy.usual(), EARLY, Replanning.USUAL_BUDGET)
                .plan(practice.diary(), List.of(ILL))
                .get();
        long best = new TryingEverything(practice.booked(), ByVendor::unplaced, ByVendor::moving).best();
        assertEquals(best, plan.cost());
        assertEquals(best, plan.bound());
        assertEquals(List.empty(), Replans.conflicts(plan).filter(told -> told.contains(" a")));
    }

    /** Every choice of places for everybody, with costs reckoned from the table anew. */
    private static final class TryingEverything {

        record Spot(Instant start, boolean lee) {}

        private final Seq<Appointment> appointments;
        private final Seq<Spot> spots;
        private final ToLongFunction<Appointment> unplaced;
        private final ToLongBiFunction<Appointment, Spot> moving;
        private long best = Long.MAX_VALUE;

        TryingEverything(
                Seq<Appointment> appointments,
                ToLongFunction<Appointment> unplaced,
                ToLongBiFunction<Appointment, Spot> moving) {
            this.appointments = appointments;
            this.unplaced = unplaced;
            this.moving = moving;
            var all = new ArrayList<Spot>();
            for (int i = 0; i < 4; i++) {
                all.add(new Spot(Practice.at("2030-01-07T09:%d0".formatted(i)), true));
            }
            for (int i = 0; i < 2; i++) {
                all.add(new Spot(Practice.at("2030-01-08T09:%d0".formatted(i)), false));
            }
            this.spots = List.ofAll(all);
        }

        long best() {
            choose(0, 0, List.empty());
            return best;
        }

        private record Taken(Spot spot, int minutes, int buffer) {

            boolean meets(Taken other) {
                boolean here = busy().contains(other.spot.start());
                boolean there = other.busy().contains(spot.start());
                return spot.lee() == other.spot.lee() && (here || there);
            }

            private Interval busy() {
                return Interval.between(spot.start(), spot.start().plusSeconds(60L * (minutes + buffer)));
            }
        }

        private void choose(int index, long cost, List<Taken> taken) {
            if (cost >= best) {
                return;
            }
            if (index == appointments.size()) {
                best = cost;
                return;
            }
            Appointment each = appointments.get(index);
            boolean dressing = each.service().equals("dressing");
            choose(index + 1, cost + unplaced.applyAsLong(each), taken);
            for (Spot spot : spots) {
                var here = new Taken(spot, dressing ? 20 : 10, dressing ? 10 : 0);
                Instant end = spot.start().plusSeconds(60L * here.minutes());
                Instant closes = Practice.at(spot.lee() ? "2030-01-07T09:40" : "2030-01-08T09:20");
                if (!end.isAfter(closes) && !taken.exists(here::meets)) {
                    choose(index + 1, cost + moving.applyAsLong(each, spot), taken.prepend(here));
                }
            }
        }

        private static long moving(Appointment each, Spot spot) {
            boolean wasLee = each.with().contains("dr-lee");
            Instant old = each.start().orElseThrow();
            if (wasLee && spot.lee() && old.equals(spot.start())) {
                return 0;
            }
            var from = Practice.LONDON.wallClock(old);
            var to = Practice.LONDON.wallClock(spot.start());
            long cost = 1_000L * each.movedBefore();
            cost += wasLee ? 2_000 + (each.notified() ? 3_000 : 0) : 0;
            cost += spot.lee() ? 0 : 50L * each.priority().weight();
            cost += Math.abs(to.toLocalTime().toSecondOfDay()
                            - from.toLocalTime().toSecondOfDay())
                    / 600;
            cost += wasLee == spot.lee() ? 0 : 200;
            cost += spot.start().isBefore(old) ? 500 : 0;
            return cost;
        }
    }
}
