package io.github.medsecretary.benchmarks.replanning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Practices with visits of 10, 20 and 40 minutes, two shared procedure rooms, one device and linked visits. */
final class Mixed {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final int MINUTES_A_DAY = 390;
    private static final int MINUTES_A_VISIT = 19;

    private Mixed() {}

    static Case of(long seed) {
        var chance = new Chance(seed);
        int visits = chance.between(200, 600);
        int days = chance.between(5, 8);
        int fill = chance.between(80, 88);
        int practitioners = Math.max(2, Math.round(visits * MINUTES_A_VISIT * 100f / (MINUTES_A_DAY * fill * days)));
        Premises premises = premises(practitioners, days);
        Case empty = premises.empty(new Case.Policy(true, false, Case.Policy.NO_LIMIT, 0));
        var filling = new Filling(empty, chance, new Traits(40, 20, 4, 3, 3))
                .book("procedure", visits * 15 / 100, seat -> true)
                .book("ecg", visits * 12 / 100, seat -> true)
                .book("review", visits * 18 / 100, seat -> true)
                .book("short", visits * 55 / 100, seat -> true);
        List<Case.Link> links = filling.link(visits / 20);
        return empty.with(
                filling.booked(),
                links,
                absences(chance, premises, practitioners),
                emergencies(chance, premises, empty));
    }

    private static Premises premises(int practitioners, int days) {
        Case.Need gp = Premises.need(Case.PRACTITIONER, "gp");
        return new Premises(MONDAY, days)
                .service("short", 10, 0, gp, Premises.need(Case.ROOM))
                .service("review", 20, 0, gp, Premises.need(Case.ROOM))
                .service("ecg", 20, 0, gp, Premises.need(Case.ROOM), Premises.need("device", "ecg"))
                .service("procedure", 40, 10, gp, Premises.need(Case.ROOM, "procedure"))
                .clinics(
                        practitioners,
                        true,
                        10,
                        Set.of("short", "review", "ecg", "procedure"),
                        "09:00",
                        "12:30",
                        "13:30",
                        "16:30")
                .resource("room-91", Case.ROOM, Set.of("procedure"))
                .resource("room-92", Case.ROOM, Set.of("procedure"))
                .resource("ecg-1", "device", Set.of("ecg"));
    }

    private static List<Case.Closure> absences(Chance chance, Premises premises, int practitioners) {
        var absences = new ArrayList<Case.Closure>();
        absences.add(Premises.whole(
                Premises.practitioner(chance.between(1, practitioners)),
                premises.days().get(chance.below(3))));
        if (chance.percent(50)) {
            LocalDate closed = premises.days().get(chance.below(3));
            absences.add(new Case.Closure(
                    chance.percent(50) ? "room-91" : Premises.room(chance.between(1, practitioners)),
                    Premises.at(closed, "08:00"),
                    Premises.at(closed, "13:00")));
        }
        return absences;
    }

    private static List<Booking> emergencies(Chance chance, Premises premises, Case empty) {
        var emergencies = new ArrayList<Booking>();
        int count = chance.between(1, 2);
        for (int number = 1; number <= count; number++) {
            long latest = chance.percent(50) ? Premises.at(premises.days().get(0), "16:00") : Booking.NEVER;
            emergencies.add(Traits.emergency(chance, number, empty.services().get(chance.below(3)), latest));
        }
        return emergencies;
    }
}
