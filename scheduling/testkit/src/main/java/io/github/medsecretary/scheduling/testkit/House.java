package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.resource.TravelTimes;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The fictitious practice of two sites whose diaries are generated. */
final class House {

    static final SiteZone ZONE = SiteZone.of(ZoneId.of("Europe/London"));

    /** The last Sundays of March and October, in the first hours of which the clocks of London change. */
    static final List<LocalDate> CLOCK_CHANGES = List.of(LocalDate.of(2030, 3, 31), LocalDate.of(2030, 10, 27));

    /** An ordinary Monday, and those. */
    static final List<LocalDate> STARTS = CLOCK_CHANGES.prepend(LocalDate.of(2030, 1, 7));

    static final List<String> SERVICES = List.of("short", "long", "ecg", "monitored", "chaperoned");

    /** What visits take: some of it fits a service, some does not. */
    static final List<List<String>> SEATS = List.of(
            List.of("dr-1", "room-1"),
            List.of("dr-1", "room-3"),
            List.of("dr-2", "room-2"),
            List.of("dr-2", "room-2", "ecg"),
            List.of("dr-1", "room-2", "chaperone"),
            List.of("dr-2", "room-1", "monitor"),
            List.of("dr-1", "room-2", "monitor"),
            List.of("monitor", "interpreter"),
            List.of());

    private House() {}

    static DiaryContent.Builder content() {
        return content(ZONE);
    }

    /** As if it were somewhere else. */
    static DiaryContent.Builder content(SiteZone zone) {
        return DiaryContent.builder()
                .zone(zone)
                .sites(List.of(Site.main(zone), new Site("branch", Nation.SCOTLAND, zone)))
                .travel(TravelTimes.of(List.of(new TravelTimes.Leg("main", "branch", Duration.ofMinutes(20)))))
                .resources(resources())
                .services(services());
    }

    private static Seq<Resource> resources() {
        return List.of(
                resource("dr-1", ResourceKind.PRACTITIONER).build(),
                resource("dr-2", ResourceKind.PRACTITIONER).build(),
                resource("room-1", ResourceKind.ROOM).build(),
                resource("room-2", ResourceKind.ROOM).build(),
                resource("room-3", ResourceKind.ROOM).site("branch").build(),
                resource("ecg", ResourceKind.DEVICE)
                        .turnaround(Duration.ofMinutes(5))
                        .build(),
                resource("monitor", ResourceKind.DEVICE)
                        .quantity(2)
                        .turnaround(Duration.ofMinutes(5))
                        .build(),
                Resource.builder()
                        .id("interpreter")
                        .kind(ResourceKind.INTERPRETER)
                        .capabilities(List.of("interpreter", "bfi"))
                        .build(),
                resource("chaperone", ResourceKind.CHAPERONE).build());
    }

    private static Resource.Builder resource(String id, ResourceKind kind) {
        return Resource.builder().id(id).kind(kind).capabilities(List.of(id));
    }

    private static Seq<HealthcareService> services() {
        var doctor = Need.of(ResourceKind.PRACTITIONER);
        var room = Need.of(ResourceKind.ROOM);
        return List.of(
                service("short", 5, 0, 0, doctor, room),
                service("long", 20, 5, 10, doctor, room),
                service("ecg", 10, 10, 0, doctor, room, Need.of(ResourceKind.DEVICE, List.of("ecg"))),
                service("monitored", 10, 0, 5, doctor, room, Need.of(ResourceKind.DEVICE, List.of("monitor"))),
                service("chaperoned", 10, 0, 0, doctor, room, Need.of(ResourceKind.CHAPERONE)));
    }

    private static HealthcareService service(String id, int minutes, int before, int after, Need... needs) {
        return HealthcareService.builder()
                .id(id)
                .duration(Duration.ofMinutes(minutes))
                .bufferBefore(Duration.ofMinutes(before))
                .bufferAfter(Duration.ofMinutes(after))
                .needs(List.of(needs))
                .preparation(id.equals("ecg") ? Optional.of(Duration.ofHours(36)) : Optional.empty())
                .build();
    }
}
