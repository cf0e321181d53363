package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.between;
import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two sites, shared devices, turnarounds, patients who come twice and links, all at once. */
class MixedDiariesProperties {

    private static final String[] SERVICES = {
        "routine", "dressing", "prepared", "ecg", "scoping", "watched", "tape", "smear"
    };
    private static final Interval MONDAY = between("2030-01-07T08:00", "2030-01-07T18:00");

    private record Clinic(String practitioner, String room, String date, int from, int until) {

        Equipped in(Equipped practice, int number) {
            return practice.session("s" + number, practitioner, room, at(from), at(until), SERVICES);
        }

        String at(int minute) {
            return date + "T%02d:%02d".formatted(minute / 60, minute % 60);
        }
    }

    private static final List<Clinic> CLINICS = List.of(
            new Clinic("dr-shah", "room-1", "2030-01-07", 540, 600),
            new Clinic("dr-lee", "room-2", "2030-01-07", 540, 600),
            new Clinic("dr-shah", "far-room", "2030-01-07", 610, 650),
            new Clinic("dr-shah", "room-1", "2030-01-08", 540, 590),
            new Clinic("dr-lee", "room-2", "2030-01-08", 540, 570));

    /** Those who would clash with an earlier one are left out. */
    private record Wish(int clinic, int slot, String service, int patient, Priority priority, int moved, int linked) {

        // No device or chaperone goes to another site, and a tape is as long as a slot and wants nobody's clinic open.
        boolean isInClinic() {
            Clinic where = CLINICS.get(clinic);
            boolean isOpen = where.from() + 10 * (slot + 1) <= where.until();
            return isOpen && isAtHome();
        }

        private boolean isAtHome() {
            return !CLINICS.get(clinic).room().equals("far-room")
                    || List.of("routine", "dressing", "prepared").contains(service);
        }

        Appointment appointment(String id) {
            Clinic where = CLINICS.get(clinic);
            Seq<String> with = switch (service) {
                case "ecg" -> List.of("ecg-1");
                case "scoping" -> List.of("scope");
                case "watched", "tape" -> List.of("monitor");
                case "smear" -> List.of("ann");
                default -> List.empty();
            };
            Seq<String> crew = service.equals("tape")
                    ? with
                    : with.append(where.practitioner()).append(where.room());
            return Practice.visit(
                            id,
                            "p" + patient,
                            service,
                            where.at(where.from() + 10 * slot),
                            crew.sorted().toJavaArray(String[]::new))
                    .priority(priority)
                    .movedBefore(moved)
                    .build();
        }
    }

    @Provide
    Arbitrary<java.util.List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, CLINICS.size() - 1),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(SERVICES),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Priority.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 5))
                .as(Wish::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<ReplanPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(OptionalInt.empty(), OptionalInt.of(1)),
                        Arbitraries.of(0, 0, 1))
                .as((bumping, most, notice) -> Replans.policy(bumping, false, most, notice));
    }

    @Provide
    Arbitrary<java.util.List<Disruption>> disruptions() {
        Arbitrary<Disruption> absences = Arbitraries.of(
                        "dr-shah", "dr-lee", "room-1", "room-2", "scope", "monitor", "ecg-1", "ann", "branch")
                .map(resource -> new Disruption.Absence(resource, MONDAY));
        Arbitrary<Disruption> emergencies = Combinators.combine(
                        Arbitraries.of(SERVICES), Arbitraries.integers().between(0, 3), Arbitraries.of(Priority.class))
                .as((service, patient, priority) -> new Disruption.Emergency(Appointment.builder()
                        .id("e" + patient)
                        .patient("p" + patient)
                        .service(service)
                        .priority(priority)
                        .build()));
        return Arbitraries.oneOf(absences, emergencies)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(each -> each instanceof Disruption.Emergency emergency
                        ? emergency.appointment().id()
                        : each);
    }

    private static Seq<String> clashes(Diary diary) {
        return Practice.told(Conflicts.standard(DiaryContext.empty())
                .in(diary)
                .filter(each -> !each.about().isEmpty()));
    }

    private static Diary diary(java.util.List<Wish> wishes) {
        Equipped practice = Equipped.of(Practice.closed());
        for (int i = 0; i < CLINICS.size(); i++) {
            practice = CLINICS.get(i).in(practice, i);
        }
        int next = 0;
        for (Wish wish : wishes) {
            Appointment appointment = wish.appointment("a" + next);
            Practice booked = practice.practice().booked(appointment);
            boolean isLinked = wish.linked() < next
                    && booked.booked().get(wish.linked()).patient().equals(appointment.patient());
            Practice linked = isLinked ? booked.linked("a" + wish.linked(), "a" + next, 0, 1) : booked;
            var with = new Equipped(linked, practice.more());
            if (wish.isInClinic() && clashes(with.diary()).isEmpty()) {
                practice = with;
                next++;
            }
        }
        return practice.diary();
    }

    private static Plan plan(Diary diary, ReplanPolicy policy, java.util.List<Disruption> disruptions, long budget) {
        return new Replanning(new LeastDisruption(), policy, EARLY, budget)
                .plan(diary, disruptions)
                .get();
    }

    @Property(tries = 60)
    void whatever_the_steps_no_rule_is_broken(
            @ForAll("wishes") java.util.List<Wish> wishes,
            @ForAll("policies") ReplanPolicy policy,
            @ForAll("disruptions") java.util.List<Disruption> disruptions) {
        Diary diary = diary(wishes);
        for (long budget : new long[] {1, 200, 200_000}) {
            Plan plan = plan(diary, policy, disruptions, budget);
            assertEquals(List.empty(), clashes(plan.diary()), "budget " + budget);
            assertTrue(plan.bound() <= plan.cost(), "budget " + budget);
            assertEquals(
                    plan.cost(),
                    plan.moves().map(Move::cost).sum().longValue()
                            + plan.unplaced().map(Unplaced::cost).sum().longValue());
        }
    }

    @Property(tries = 60)
    void who_is_not_hit_moves_only_if_the_policy_lets_them(
            @ForAll("wishes") java.util.List<Wish> wishes,
            @ForAll("policies") ReplanPolicy policy,
            @ForAll("disruptions") java.util.List<Disruption> disruptions) {
        Diary diary = diary(wishes);
        Plan plan = plan(diary, policy, disruptions, 200_000);
        for (Appointment each : diary.appointments().values()) {
            Appointment after = plan.diary().appointment(each.id()).orElseThrow();
            if (!isHit(each, disruptions) && !after.equals(each)) {
                assertTrue(policy.bumping() == Bumping.EVERYBODY
                        && each.movedBefore() < policy.maxMovedBefore().orElse(9));
                assertTrue(hasNotice(each, policy) && hasNotice(after, policy));
            }
        }
    }

    private static boolean hasNotice(Appointment appointment, ReplanPolicy policy) {
        LocalDate first = LocalDate.of(2030, 1, 7).plusDays(policy.noticeDays());
        return appointment
                .start()
                .map(start -> !Practice.LONDON.date(start).isBefore(first))
                .orElse(true);
    }

    private static boolean isHit(Appointment each, java.util.List<Disruption> disruptions) {
        boolean isMonday = Practice.LONDON.date(each.start().orElseThrow()).equals(LocalDate.of(2030, 1, 7));
        return isMonday
                && disruptions.stream()
                        .filter(Disruption.Absence.class::isInstance)
                        .map(absence -> ((Disruption.Absence) absence).resource())
                        .anyMatch(gone -> each.with().contains(gone)
                                || (gone.equals("branch") && each.with().contains("far-room")));
    }

    @Property(tries = 40)
    void where_nothing_was_wrong_there_is_nothing_to_repair(
            @ForAll("wishes") java.util.List<Wish> wishes,
            @ForAll("disruptions") java.util.List<Disruption> disruptions) {
        Diary diary = diary(wishes);
        Plan usual = plan(diary, ReplanPolicy.usual(), disruptions, 200_000);
        var repairing = Replans.policy(true, true, OptionalInt.empty(), 0);
        Plan repaired = plan(diary, repairing, disruptions, 200_000);
        assertEquals(usual.moves(), repaired.moves());
        assertEquals(usual.unplaced(), repaired.unplaced());
    }
}
