package io.github.medsecretary.benchmarks.replanning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Practices whose visits are all equally long and take nothing but a practitioner. */
final class EqualSlots {

    private static final String SERVICE = "routine";
    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    private EqualSlots() {}

    /** 10 practitioners, 20 days, 40 slots a day, 95 in 100 taken; 36 to 40 visits displaced. */
    static Case sickDay(long seed) {
        var chance = new Chance(seed);
        Premises premises =
                premises(20, 10).clinics(10, false, 10, Set.of(SERVICE), "09:00", "12:30", "13:30", "16:40");
        Case empty = premises.empty(new Case.Policy(false, false, Case.Policy.NO_LIMIT, 0));
        List<Booking> booked = new Filling(empty, chance, new Traits(30, 15, 10, 2, 8))
                .book(SERVICE, 7_600, seat -> true)
                .booked();
        var days = new ArrayList<Case.Closure>();
        for (int practitioner = 1; practitioner <= 10; practitioner++) {
            for (LocalDate day : premises.days().subList(0, 5)) {
                days.add(Premises.whole(Premises.practitioner(practitioner), day));
            }
        }
        chance.shuffle(days);
        Case.Closure ill = days.stream()
                .filter(each -> hitsAsMany(each, booked))
                .findFirst()
                .orElseThrow();
        return empty.with(booked, List.of(), List.of(ill), List.of());
    }

    /** Whether it displaces 36 to 40, each another patient. */
    private static boolean hitsAsMany(Case.Closure absence, List<Booking> booked) {
        List<String> patients = booked.stream()
                .filter(each -> each.with().contains(absence.resource()) && !each.pinned())
                .filter(each -> absence.overlaps(each.start(), each.end()))
                .map(Booking::patient)
                .toList();
        return patients.size() >= 36 && patients.size() <= 40 && new HashSet<>(patients).size() == patients.size();
    }

    /** 5 practitioners, 10 days, 2,100 slots, 1,700 taken. */
    static Case sickDayBumping(long seed) {
        var chance = new Chance(seed);
        Premises premises = premises(10, 10).clinics(5, false, 10, Set.of(SERVICE), "09:00", "12:30", "13:30", "17:00");
        Case empty = premises.empty(new Case.Policy(true, false, Case.Policy.NO_LIMIT, 0));
        List<Booking> booked = new Filling(empty, chance, new Traits(30, 15, 5, 2, 0))
                .book(SERVICE, 1_700, seat -> true)
                .booked();
        String ill = Premises.practitioner(chance.between(1, 5));
        LocalDate day = premises.days().get(chance.below(5));
        return empty.with(booked, List.of(), List.of(Premises.whole(ill, day)), List.of());
    }

    /** 9 to 16 practitioners, 20 days of 24 slots, 94 in 100 taken and all of the first two or three days. */
    static Case large(long seed) {
        var chance = new Chance(seed);
        int practitioners = 9 + (int) (seed * 5 % 8);
        Premises premises =
                premises(20, 20).clinics(practitioners, false, 20, Set.of(SERVICE), "09:00", "13:00", "14:00", "18:00");
        Case empty = premises.empty(new Case.Policy(true, false, Case.Policy.NO_LIMIT, 0));
        int fullDays = chance.between(2, 3);
        long until = Premises.at(premises.days().get(fullDays), "00:00");
        int slots = practitioners * 20 * 24;
        int full = practitioners * fullDays * 24;
        List<Booking> booked = new Filling(empty, chance, new Traits(50, 20, 7, 2, 0))
                .book(SERVICE, full, seat -> seat.start() < until)
                .book(SERVICE, slots * 94 / 100 - full, seat -> seat.start() >= until)
                .booked();
        var absences = new ArrayList<Case.Closure>();
        int absent = chance.between(1, 2);
        for (int number = 1; number <= absent; number++) {
            absences.add(Premises.whole(
                    Premises.practitioner(number * 3), premises.days().get(chance.below(2))));
        }
        var emergencies = new ArrayList<Booking>();
        int urgent = chance.between(0, 2);
        for (int number = 1; number <= urgent; number++) {
            emergencies.add(Traits.emergency(chance, number, empty.services().get(0), Booking.NEVER));
        }
        return empty.with(booked, List.of(), absences, emergencies);
    }

    /** 5 practitioners and 40 slots a day, 95 in 100 taken in all days together; others may make room. */
    static Case growth(long visits) {
        var chance = new Chance(visits);
        int days = (int) ((visits + 189) / 190);
        Premises premises =
                premises(days, 10).clinics(5, false, 10, Set.of(SERVICE), "09:00", "12:30", "13:30", "16:40");
        Case empty = premises.empty(new Case.Policy(true, false, Case.Policy.NO_LIMIT, 0));
        List<Booking> booked = new Filling(empty, chance, new Traits(30, 15, 5, 2, 0))
                .book(SERVICE, (int) visits, seat -> true)
                .booked();
        return empty.with(
                booked,
                List.of(),
                List.of(Premises.whole(
                        Premises.practitioner(chance.between(1, 5)),
                        premises.days().get(0))),
                List.of());
    }

    private static Premises premises(int days, int minutes) {
        return new Premises(MONDAY, days).service(SERVICE, minutes, 0, Premises.need(Case.PRACTITIONER, "gp"));
    }
}
