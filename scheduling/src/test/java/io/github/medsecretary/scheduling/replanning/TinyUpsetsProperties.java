package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Plans after outages, changed sessions and overruns beside the best that trying everything finds. The reckoning here is
 * its own: minutes after nine of one Monday, with costs from the table.
 */
class TinyUpsetsProperties {

    private static final int STEP = 10;

    /** Somebody who wants a tape, or is with Dr Shah, at a slot of ten minutes. */
    private record Wish(int slot, boolean notified, int moved, int weight) {}

    @Provide
    Arbitrary<java.util.List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(1, 4))
                .as(Wish::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static String time(int minutes) {
        return "2030-01-07T%02d:%02d".formatted(9 + minutes / 60, minutes % 60);
    }

    private static Appointment appointment(Wish wish, int id, String service, String... with) {
        return Practice.visit("a" + id, "p" + id, service, time(STEP * wish.slot()), with)
                .notified(wish.notified())
                .movedBefore(wish.moved())
                .priority(
                        wish.weight() == 1
                                ? io.github.medsecretary.scheduling.appointment.Priority.ROUTINE
                                : io.github.medsecretary.scheduling.appointment.Priority.URGENT)
                .build();
    }

    /** What one pays for another slot: all are on one morning, so that earlier is at short notice. */
    private static long cost(Wish wish, boolean displaced, int slot) {
        if (slot < 0) {
            return 1_000_000L * wish.weight();
        }
        if (slot == wish.slot() && !displaced) {
            return 0;
        }
        long valid = displaced ? 0 : 2_000 + (wish.notified() ? 3_000 : 0);
        return valid + 1_000L * wish.moved() + Math.abs(slot - wish.slot()) + (slot < wish.slot() ? 500 : 0);
    }

    /** The cheapest way to give slots, of which each has room for so many, to all; -1 is no slot. */
    private static long best(java.util.List<Wish> wishes, boolean[] displaced, boolean[] stuck, int[] room) {
        return best(wishes, displaced, stuck, room.clone(), 0);
    }

    private static long best(java.util.List<Wish> wishes, boolean[] displaced, boolean[] stuck, int[] room, int next) {
        if (next == wishes.size()) {
            return 0;
        }
        Wish wish = wishes.get(next);
        if (stuck[next]) {
            return best(wishes, displaced, stuck, room, next + 1);
        }
        long best = cost(wish, displaced[next], -1) + best(wishes, displaced, stuck, room, next + 1);
        for (int slot = 0; slot < room.length; slot++) {
            if (room[slot] > 0 && !(displaced[next] && slot == wish.slot())) {
                room[slot]--;
                best = Math.min(
                        best, cost(wish, displaced[next], slot) + best(wishes, displaced, stuck, room, next + 1));
                room[slot]++;
            }
        }
        return best;
    }

    private static java.util.List<Wish> atMost(java.util.List<Wish> wishes, int each) {
        var kept = new java.util.ArrayList<Wish>();
        for (Wish wish : wishes) {
            if (kept.stream().filter(other -> other.slot() == wish.slot()).count() < each) {
                kept.add(wish);
            }
        }
        return kept;
    }

    private static void isBest(long best, Plan plan) {
        assertEquals(best, plan.cost(), () -> plan.moves() + " " + plan.unplaced());
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
        assertEquals(List.empty(), Replans.conflicts(plan));
    }

    @Property(tries = 150)
    void of_two_monitors_one_is_out_for_some_slots(
            @ForAll("wishes") java.util.List<Wish> all,
            @ForAll @IntRange(min = 0, max = 3) int from,
            @ForAll @IntRange(min = 1, max = 3) int slots,
            @ForAll @IntRange(min = 1, max = 2) int pieces) {
        var wishes = atMost(all, 2);
        Practice practice = Practice.closed();
        for (int id = 0; id < wishes.size(); id++) {
            practice = practice.booked(appointment(wishes.get(id), id, "tape", "monitor"));
        }
        var diary = Equipped.of(practice)
                .session("s1", "dr-shah", "room-1", time(0), time(50), "tape")
                .diary();
        int until = Math.min(5, from + slots);
        var outage = new Disruption.Outage("monitor", pieces, Practice.between(time(STEP * from), time(STEP * until)));
        int[] room = new int[5];
        Arrays.fill(room, 2);
        Arrays.fill(room, from, until, 2 - pieces);
        var displaced = new boolean[wishes.size()];
        for (int id = 0; id < displaced.length; id++) {
            int slot = wishes.get(id).slot();
            displaced[id] = pieces == 2 && from <= slot && slot < until;
        }
        isBest(best(wishes, displaced, new boolean[displaced.length], room), Replans.plan(diary, outage));
    }

    private static Practice seen(java.util.List<Wish> wishes) {
        Practice practice = Practice.closed().session("s1", "dr-shah", "room-1", time(0), time(50));
        for (int id = 0; id < wishes.size(); id++) {
            practice = practice.booked(appointment(wishes.get(id), id, "routine", "dr-shah", "room-1"));
        }
        return practice;
    }

    @Property(tries = 150)
    void a_clinic_is_held_at_other_hours(
            @ForAll("wishes") java.util.List<Wish> all,
            @ForAll @IntRange(min = 0, max = 4) int from,
            @ForAll @IntRange(min = 1, max = 5) int slots) {
        var wishes = atMost(all, 1);
        int until = from + slots;
        var changed = new Disruption.SessionChanged(ClinicSession.builder()
                .id("s1")
                .practitioner("dr-shah")
                .room("room-1")
                .interval(Practice.between(time(STEP * from), time(STEP * until)))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(STEP))
                .build());
        int[] room = new int[9];
        Arrays.fill(room, from, until, 1);
        var displaced = new boolean[wishes.size()];
        for (int id = 0; id < displaced.length; id++) {
            displaced[id] = room[wishes.get(id).slot()] == 0;
        }
        isBest(best(wishes, displaced, new boolean[displaced.length], room), Replans.plan(seen(wishes), changed));
    }

    @Property
    void the_first_visit_overruns(
            @ForAll("wishes") java.util.List<Wish> all, @ForAll @IntRange(min = 1, max = 30) int minutes) {
        var wishes = atMost(all, 1);
        int first = 0;
        for (int id = 0; id < wishes.size(); id++) {
            first = wishes.get(id).slot() < wishes.get(first).slot() ? id : first;
        }
        int start = wishes.get(first).slot();
        int end = STEP * (start + 1) + minutes;
        int[] room = new int[5];
        Arrays.fill(room, 1);
        var displaced = new boolean[wishes.size()];
        for (int slot = start; slot < 5 && STEP * slot < end; slot++) {
            room[slot] = 0;
        }
        for (int id = 0; id < displaced.length; id++) {
            displaced[id] = id != first && room[wishes.get(id).slot()] == 0;
        }
        var stuck = new boolean[wishes.size()];
        stuck[first] = true;
        Plan plan = Replans.plan(seen(wishes), new Disruption.Overrun("a" + first, Practice.at(time(end))));
        assertEquals(best(wishes, displaced, stuck, room), plan.cost(), () -> plan.moves() + " " + plan.unplaced());
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
        Seq<String> left = Replans.conflicts(plan);
        String beyond = "OUTSIDE_SESSION a" + first + " dr-shah";
        assertTrue(left.forAll(beyond::equals), left::toString);
    }

    @Property(tries = 100)
    void who_can_stay_in_another_room_is_never_moved_and_nobody_is_bumped_for_it(
            @ForAll("wishes") java.util.List<Wish> all, @ForAll("wishes") java.util.List<Wish> others) {
        var wishes = atMost(all, 1);
        Practice practice = seen(wishes).session("s2", "dr-lee", "far-room", time(0), time(50));
        var beside = atMost(others, 1);
        for (int id = 0; id < beside.size(); id++) {
            practice = practice.booked(appointment(beside.get(id), 100 + id, "routine", "dr-lee", "far-room"));
        }
        Plan plan = Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(
                        practice.diary(),
                        List.of(new Disruption.Absence(
                                "room-1", Practice.between("2030-01-07T08:00", "2030-01-07T18:00"))))
                .get();
        assertEquals(wishes.size(), plan.moves().size());
        assertTrue(plan.moves()
                .forAll(each -> each.kind() == Move.Kind.RESEAT
                        && each.because().exists(why -> why.contains("the patient need not be told"))));
        assertEquals(wishes.size(), plan.cost());
    }
}
