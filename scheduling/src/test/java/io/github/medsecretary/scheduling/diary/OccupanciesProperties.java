package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is taken when is what the visits and their turnarounds take, whichever stretch is asked about. */
class OccupanciesProperties {

    private static final Resource ROOM =
            Resource.builder().id("room").kind(ResourceKind.ROOM).build();

    private static final Reference PATIENT = Reference.of(Reference.PATIENT, "p");

    private record Wish(String service, int start, int length, AppointmentStatus status) {

        Appointment appointment(int index) {
            return Appointment.builder()
                    .id("a" + index)
                    .patient("p")
                    .service(service)
                    .start(Instant.ofEpochSecond(60L * start))
                    .duration(Duration.ofMinutes(length))
                    .with(List.of("room"))
                    .status(status)
                    .build();
        }
    }

    @Provide
    Arbitrary<Diary> diaries() {
        return Combinators.combine(
                        Arbitraries.of("plain", "both"),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(AppointmentStatus.BOOKED, AppointmentStatus.CANCELLED))
                .as(Wish::new)
                .list()
                .ofMaxSize(30)
                .map(wishes -> diary(List.ofAll(wishes)));
    }

    private static Diary diary(Seq<Wish> wishes) {
        return Diary.of(DiaryContent.builder()
                        .zone(Practice.LONDON)
                        .resources(List.of(ROOM))
                        .services(List.of(service("plain", 0, 0), service("both", 3, 7)))
                        .appointments(wishes.zipWithIndex().map(each -> each._1.appointment(each._2)))
                        .build())
                .get();
    }

    private static HealthcareService service(String id, int before, int after) {
        return HealthcareService.builder()
                .id(id)
                .duration(Duration.ofMinutes(10))
                .bufferBefore(Duration.ofMinutes(before))
                .bufferAfter(Duration.ofMinutes(after))
                .build();
    }

    @Property(tries = 100)
    void a_part_is_what_overlaps_of_the_whole(@ForAll("diaries") Diary diary) {
        for (Reference thing : List.of(ROOM.reference(), PATIENT)) {
            var all = diary.occupancies(thing);
            for (int minute = -10; minute < 80; minute += 3) {
                var during =
                        Interval.between(Instant.ofEpochSecond(60L * minute), Instant.ofEpochSecond(60L * minute + 90));
                assertEquals(
                        all.filter(each -> each.interval().overlaps(during)).toList(),
                        diary.occupancies(thing, during).toList());
            }
        }
    }

    @Property(tries = 100)
    void each_visit_takes_its_time_and_its_turnarounds(@ForAll("diaries") Diary diary) {
        var all = diary.occupancies(ROOM.reference());
        for (Visit each : diary.visits()) {
            var own = all.filter(taken -> taken.by().equals(each.id()));
            assertEquals(each.service().id().equals("both") ? 3 : 1, own.size());
            assertEquals(
                    each.interval(),
                    own.find(taken -> taken.kind() == OccupancyKind.VISIT).get().interval());
            assertTrue(own.forAll(taken ->
                    taken.kind() == OccupancyKind.VISIT || taken.interval().abuts(each.interval())));
        }
        assertEquals(diary.visits().size(), all.count(each -> each.kind() == OccupancyKind.VISIT));
        assertEquals(diary.visits().size(), diary.occupancies(PATIENT).size());
    }

    @Property(tries = 100)
    void they_come_in_order(@ForAll("diaries") Diary diary) {
        var all = diary.occupancies(ROOM.reference());
        assertEquals(
                all.sorted(Comparator.comparing(Occupancy::interval).thenComparing(Occupancy::by))
                        .toList(),
                all.toList());
    }

    @Property(tries = 100)
    void what_is_cancelled_takes_nothing(@ForAll("diaries") Diary diary) {
        Diary emptied = diary;
        for (Appointment each : diary.appointments()) {
            emptied = emptied.imagining(each.withStatus(AppointmentStatus.CANCELLED));
        }
        assertTrue(emptied.visits().isEmpty());
        assertEquals(0, emptied.visits().size());
        assertTrue(emptied.occupancies(ROOM.reference()).isEmpty());
        assertTrue(List.ofAll(emptied.occupied()).isEmpty());
        assertEquals(diary.appointments().size(), emptied.appointments().size());
    }

    @Property(tries = 20)
    void what_is_unknown_is_not_taken(@ForAll("diaries") Diary diary) {
        assertTrue(diary.occupancies(Reference.of("Location", "nowhere")).isEmpty());
        assertTrue(diary.occupancies(Reference.of("Device", "room")).isEmpty());
        assertTrue(diary.occupancies(Reference.of(Reference.PATIENT, "nobody")).isEmpty());
    }
}
