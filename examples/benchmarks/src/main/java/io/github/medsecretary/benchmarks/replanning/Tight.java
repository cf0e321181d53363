package io.github.medsecretary.benchmarks.replanning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Practices in a week in which the clocks change, whose visits have narrow windows and share rooms and one device. */
final class Tight {

    private static final LocalDate SPRING = LocalDate.of(2030, 3, 27);
    private static final LocalDate AUTUMN = LocalDate.of(2030, 10, 23);
    private static final String DEVICE = "ecg-1";

    private Tight() {}

    static Case of(long seed) {
        var chance = new Chance(seed);
        int practitioners = chance.between(1, 3);
        int days = chance.between(5, 9);
        Premises premises = premises(chance, practitioners, days);
        Case empty = premises.empty(new Case.Policy(true, false, Case.Policy.NO_LIMIT, 0));
        int slots = practitioners * days * 28;
        int ecgs = slots / (practitioners + 4);
        List<Booking> booked = new Filling(empty, chance, new Traits(50, 45, chance.between(0, 2), 3, 3))
                .book("ecg", ecgs, seat -> true)
                .book("review", Math.min(700, slots * chance.between(82, 92) / 100) - ecgs, seat -> true)
                .booked();
        return empty.with(booked, List.of(), absences(chance, premises, practitioners), List.of());
    }

    private static Premises premises(Chance chance, int practitioners, int days) {
        Set<String> offered = Set.of("review", "ecg");
        Premises premises = new Premises(chance.percent(50) ? SPRING : AUTUMN, days)
                .service("review", 15, 0, Premises.need(Case.PRACTITIONER, "gp"), Premises.need(Case.ROOM))
                .service(
                        "ecg",
                        15,
                        0,
                        Premises.need(Case.PRACTITIONER, "gp"),
                        Premises.need(Case.ROOM),
                        Premises.need("device", "ecg"))
                .clinics(practitioners, true, 15, offered, "09:00", "12:30", "13:30", "17:00")
                .resource("room-90", Case.ROOM, Set.of())
                .resource(DEVICE, "device", Set.of("ecg"));
        if (chance.percent(50)) {
            LocalDate saturday = premises.days().get(2).plusDays(1);
            premises.session(
                    Premises.practitioner(1),
                    Optional.of(Premises.room(1)),
                    Premises.at(saturday, "23:00"),
                    Premises.at(saturday.plusDays(1), "04:00"),
                    offered,
                    15);
        }
        return premises;
    }

    private static List<Case.Closure> absences(Chance chance, Premises premises, int practitioners) {
        var absences = new ArrayList<Case.Closure>();
        LocalDate ill = premises.days().get(chance.below(3));
        absences.add(Premises.whole(Premises.practitioner(chance.between(1, practitioners)), ill));
        LocalDate closed = premises.days().get(chance.below(4));
        absences.add(new Case.Closure(
                Premises.room(chance.between(1, practitioners)),
                Premises.at(closed, chance.percent(50) ? "08:00" : "13:00"),
                Premises.at(closed, "18:00")));
        if (chance.percent(40)) {
            LocalDate broken = premises.days().get(chance.below(3));
            absences.add(new Case.Closure(DEVICE, Premises.at(broken, "08:00"), Premises.at(broken, "14:00")));
        }
        return absences;
    }
}
