package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Diaries of two hours in which a room, a scope and two pumps are wanted, used and repaired at random. */
final class SharedThings {

    static final Instant NINE = Practice.at("2030-01-07T09:00");
    static final int MINUTES = 120;

    static final Resource ROOM =
            Resource.builder().id("room").kind(ResourceKind.ROOM).build();
    static final Resource SCOPE = Resource.builder()
            .id("scope")
            .kind(ResourceKind.DEVICE)
            .turnaround(Duration.ofMinutes(15))
            .build();
    static final Resource PUMPS = Resource.builder()
            .id("pumps")
            .kind(ResourceKind.DEVICE)
            .quantity(2)
            .turnaround(Duration.ofMinutes(10))
            .build();
    static final List<Resource> THINGS = List.of(ROOM, SCOPE, PUMPS);
    static final List<HealthcareService> SERVICES =
            List.of(service("plain", 0, 0), service("sterile", 20, 0), service("dirty", 0, 15), service("both", 5, 10));

    private SharedThings() {}

    /** Ten minutes, with so many before and after. */
    static HealthcareService service(String id, int before, int after) {
        return HealthcareService.builder()
                .id(id)
                .duration(Duration.ofMinutes(10))
                .bufferBefore(Duration.ofMinutes(before))
                .bufferAfter(Duration.ofMinutes(after))
                .build();
    }

    /** A visit that takes some of the things, without an id. */
    record Use(String service, int from, int minutes, Seq<Resource> with) {

        Appointment as(String id) {
            return Appointment.builder()
                    .id(id)
                    .patient("patient of " + id)
                    .service(service)
                    .start(NINE.plus(Duration.ofMinutes(from)))
                    .duration(Duration.ofMinutes(minutes))
                    .with(with.map(Resource::id))
                    .build();
        }
    }

    static Arbitrary<Use> uses() {
        return Combinators.combine(
                        Arbitraries.of(SERVICES.map(HealthcareService::id).asJava()),
                        Arbitraries.integers().between(0, MINUTES / 5).map(each -> each * 5),
                        Arbitraries.integers().between(1, 8).map(each -> each * 5),
                        Arbitraries.subsetOf(THINGS.asJava()).filter(each -> !each.isEmpty()))
                .as((service, from, minutes, with) -> new Use(service, from, minutes, List.ofAll(with)));
    }

    /** Something is out of use, some or all of the pumps or all of another. */
    static Arbitrary<Unavailability> repairs() {
        return Combinators.combine(
                        Arbitraries.of(THINGS.asJava()),
                        Arbitraries.integers().between(0, MINUTES / 5).map(each -> each * 5),
                        Arbitraries.integers().between(1, 8).map(each -> each * 5),
                        Arbitraries.integers().between(1, 2))
                .as((thing, from, minutes, pieces) -> Unavailability.builder()
                        .resource(thing.id())
                        .interval(Interval.between(
                                NINE.plus(Duration.ofMinutes(from)), NINE.plus(Duration.ofMinutes(from + minutes))))
                        .reason("repair")
                        .quantity(Math.min(pieces, thing.quantity()))
                        .build());
    }

    static Arbitrary<Diary> diaries() {
        return Combinators.combine(uses().list().ofMaxSize(8), repairs().list().ofMaxSize(3))
                .as(SharedThings::diary);
    }

    private static Diary diary(java.util.List<Use> uses, java.util.List<Unavailability> repairs) {
        return Diary.of(DiaryContent.builder()
                        .zone(Practice.LONDON)
                        .resources(THINGS)
                        .services(SERVICES)
                        .unavailable(List.ofAll(repairs))
                        .appointments(List.ofAll(uses).zipWithIndex().map(each -> each._1.as("a" + each._2)))
                        .build())
                .get();
    }
}
