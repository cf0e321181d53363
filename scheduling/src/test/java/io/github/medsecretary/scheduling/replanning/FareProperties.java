package io.github.medsecretary.scheduling.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.replanning.solving.Footprint;
import io.github.medsecretary.scheduling.replanning.solving.Seat;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The numbers of the default cost beside its sentences, in weeks in which the clocks change and in others. */
class FareProperties {

    private static final PlanCost COST = new LeastDisruption();
    private static final Seq<LocalDate> MONDAYS =
            List.of("2030-01-07", "2030-03-25", "2030-10-21").map(LocalDate::parse);
    private static final int MINUTES = 9 * 24 * 60;

    /** A start, with a practitioner or none, in a room. */
    private record Spot(int minute, Optional<String> practitioner, String room) {

        Place place(Instant monday) {
            return new Place(
                    monday.plusSeconds(60L * minute),
                    List.ofAll(practitioner.stream()).append(room));
        }
    }

    private record Patient(
            Priority priority, boolean notified, int movedBefore, Optional<DayPart> prefers, int breach) {

        Appointment appointment(LocalDate monday) {
            return Appointment.builder()
                    .id("a1")
                    .patient("p1")
                    .service("routine")
                    .priority(priority)
                    .notified(notified)
                    .movedBefore(movedBefore)
                    .prefers(prefers)
                    .breachDate(Optional.of(monday.plusDays(breach)).filter(date -> breach < 8))
                    .build();
        }
    }

    private record Case(LocalDate monday, int asOf, Patient patient, Optional<Spot> old, boolean displaced) {

        Instant start() {
            return Practice.LONDON.resolve(monday.atStartOfDay()).instant();
        }

        Transfer unmoved() {
            return Transfer.builder()
                    .appointment(patient.appointment(monday))
                    .from(old.map(spot -> spot.place(start())))
                    .displaced(displaced)
                    .oldPractitioner(old.flatMap(Spot::practitioner))
                    .zone(Practice.LONDON)
                    .asOf(AsOf.of(start().plusSeconds(asOf)))
                    .build();
        }

        Stop stop(Spot spot) {
            long second = Clock.second(spot.place(start()).start());
            var footprint = new Footprint(new int[] {0}, new long[1], new long[1], 0);
            var crew = new Crew(spot.place(start()).with(), spot.practitioner(), "main", footprint);
            Clock.Reading local = new Clock(Practice.LONDON).at(second);
            return new Stop(local, crew, new Seat(second, second + 600, local.day(), footprint));
        }

        long told(Spot spot) {
            return COST.parts(unmoved().to(spot.place(start()), spot.practitioner()))
                    .map(CostPart::amount)
                    .sum()
                    .longValue();
        }

        boolean isOwnTimeAndCrew(Spot spot) {
            return old.filter(own ->
                            own.minute() == spot.minute() && own.practitioner().equals(spot.practitioner()))
                    .isPresent();
        }
    }

    private static Arbitrary<Spot> spots() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, MINUTES), Arbitraries.of(540, 1_980, 9_240, 9_300)),
                        Arbitraries.of(Optional.of("dr-shah"), Optional.of("dr-lee"), Optional.<String>empty()),
                        Arbitraries.of("room-1", "room-2"))
                .as(Spot::new);
    }

    @Provide
    Arbitrary<java.util.List<Spot>> places() {
        return spots().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Patient> patients = Combinators.combine(
                        Arbitraries.of(Priority.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(DayPart.class).optional(),
                        Arbitraries.integers().between(-3, 10))
                .as(Patient::new);
        return Combinators.combine(
                        Arbitraries.of(MONDAYS.asJava()),
                        Arbitraries.integers().between(0, 60 * 60 * 24 * 2),
                        patients,
                        spots().optional(),
                        Arbitraries.of(true, false))
                .as(Case::new);
    }

    private static java.util.List<Spot> tried(Case each, java.util.List<Spot> places) {
        Seq<Spot> own = List.ofAll(each.old().stream())
                .flatMap(spot ->
                        List.of("room-1", "room-2").map(room -> new Spot(spot.minute(), spot.practitioner(), room)));
        return own.appendAll(places).asJava();
    }

    @Property(tries = 500)
    void a_place_costs_what_its_parts_add_up_to(
            @ForAll("cases") Case each, @ForAll("places") java.util.List<Spot> places) {
        var fare = new LeastFare(each.unmoved());
        var told = new ToldFare(COST, each.unmoved());
        for (Spot spot : tried(each, places)) {
            assertEquals(each.told(spot), fare.to(each.stop(spot)));
            assertEquals(each.told(spot), told.to(each.stop(spot)));
        }
    }

    @Property(tries = 200)
    void to_have_no_place_costs_what_its_part_says(@ForAll("cases") Case each) {
        long expected = COST.parts(each.unmoved()).map(CostPart::amount).sum().longValue();
        assertEquals(expected, new LeastFare(each.unmoved()).unplaced());
        assertEquals(expected, new ToldFare(COST, each.unmoved()).unplaced());
    }

    @Property(tries = 500)
    void no_place_of_a_day_costs_less_than_its_least(
            @ForAll("cases") Case each, @ForAll("places") java.util.List<Spot> places) {
        var fare = new LeastFare(each.unmoved());
        var told = new ToldFare(COST, each.unmoved());
        for (Spot spot : tried(each, places)) {
            Stop stop = each.stop(spot);
            assertTrue(each.isOwnTimeAndCrew(spot) || fare.atLeast(stop.local().day()) <= fare.to(stop));
            assertTrue(told.atLeast(stop.local().day()) <= told.to(stop));
        }
    }
}
