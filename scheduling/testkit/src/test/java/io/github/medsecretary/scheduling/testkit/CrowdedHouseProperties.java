package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.github.medsecretary.scheduling.session.UnavailabilityKind;
import io.github.medsecretary.scheduling.whatif.WhatIf;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is foreseen where many doctors share few rooms, of which some close. */
class CrowdedHouseProperties {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final WhatIfLaws LAWS = new WhatIfLaws(RULES);
    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");
    private static final Interval MORNING =
            Interval.of(NINE, Duration.ofHours(2)).get();

    /** A visit of a doctor of its own. */
    private record Wish(int start, String service, String room, Priority priority, boolean pinned) {}

    @Provide
    Arbitrary<Diary> houses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("seen", "washed", "scanned"),
                        Arbitraries.of("room-1", "room-2", "room-3", "room-4"),
                        Arbitraries.of(Priority.class),
                        Arbitraries.of(false, false, false, false, true))
                .as(Wish::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(wishes -> diary(List.ofAll(wishes)));
    }

    private static Diary diary(List<Wish> wishes) {
        var diary = Diary.of(DiaryContent.builder()
                        .zone(SiteZone.of(ZoneId.of("Europe/London")))
                        .resources(resources())
                        .services(List.of(service("seen"), service("washed", "sink"), service("scanned", "bed")))
                        .sessions(List.range(0, 5).map(CrowdedHouseProperties::session))
                        .build())
                .get();
        // Who would be in another's way is not there.
        return wishes.zipWithIndex().foldLeft(diary, (so, each) -> {
            var more = so.imagining(appointment(each._1, each._2));
            return RULES.block(more, "a" + each._2) ? so : more;
        });
    }

    private static List<Resource> resources() {
        return List.range(0, 5)
                .map(each -> resource("dr-" + each, ResourceKind.PRACTITIONER))
                .append(resource("room-1", ResourceKind.ROOM, "sink"))
                .append(resource("room-2", ResourceKind.ROOM, "sink", "bed"))
                .append(resource("room-3", ResourceKind.ROOM, "bed"))
                .append(resource("room-4", ResourceKind.ROOM));
    }

    private static Resource resource(String id, ResourceKind kind, String... capabilities) {
        return Resource.builder()
                .id(id)
                .kind(kind)
                .capabilities(List.of(capabilities))
                .build();
    }

    private static HealthcareService service(String id, String... capabilities) {
        return HealthcareService.builder()
                .id(id)
                .duration(Duration.ofMinutes(20))
                .needs(List.of(Need.of(ResourceKind.PRACTITIONER), Need.of(ResourceKind.ROOM, List.of(capabilities))))
                .build();
    }

    private static ClinicSession session(int doctor) {
        return ClinicSession.builder()
                .id("s" + doctor)
                .practitioner("dr-" + doctor)
                .interval(MORNING)
                .services(List.of("seen", "washed", "scanned"))
                .step(Duration.ofMinutes(10))
                .build();
    }

    private static Appointment appointment(Wish wish, int number) {
        return Appointment.builder()
                .id("a" + number)
                .patient("p" + number)
                .service(wish.service())
                .start(NINE.plus(Duration.ofMinutes(10L * wish.start())))
                .with(List.of("dr-" + number, wish.room()))
                .priority(wish.priority())
                .pinned(wish.pinned())
                .build();
    }

    private static Change closed(Iterable<String> rooms) {
        return new Change.Together(List.ofAll(rooms)
                .map(each -> new Change.Close(Unavailability.of(each, MORNING, UnavailabilityKind.CLOSURE))));
    }

    @Provide
    Arbitrary<List<String>> rooms() {
        return Arbitraries.of("room-1", "room-2", "room-3", "room-4")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(List::ofAll);
    }

    @Property
    void as_many_as_can_be_are_re_seated(@ForAll("houses") Diary diary, @ForAll("rooms") List<String> rooms) {
        var change = closed(rooms);
        LAWS.askingThenCommittingIsChanging(diary, change);
        LAWS.findingsAreThoseOfLookingAtEverything(diary, change);
        LAWS.everybodyIsCountedOnce(diary, change);
        Statistics.label("re-seated").collect(LAWS.seatsAreThoseOfTryingAll(diary, change));
    }

    /** Who could sit in either room leaves the only one that would do for the other. */
    @Example
    void one_goes_further_so_that_another_can_stay() {
        var diary = diary(List.of(
                new Wish(0, "seen", "room-4", Priority.URGENT, false),
                new Wish(0, "washed", "room-1", Priority.ROUTINE, false)));
        var foreseen =
                WhatIf.by(RULES).ask(diary, closed(List.of("room-1", "room-4"))).get();
        assertEquals(List.of("a0", "a1"), foreseen.reseated());
        assertEquals(
                List.of(List.of("dr-0", "room-3"), List.of("dr-1", "room-2")),
                foreseen.affected().map(each -> each.with()));
    }

    @Example
    void a_budget_that_runs_out_is_told() {
        var diary = diary(List.of(
                new Wish(0, "seen", "room-4", Priority.URGENT, false),
                new Wish(0, "washed", "room-1", Priority.ROUTINE, false)));
        var change = closed(List.of("room-1", "room-4"));
        var foreseen = new WhatIf(RULES, 1).ask(diary, change).get();
        assertFalse(foreseen.exact());
        assertEquals(List.of("a1"), foreseen.orphans());
    }
}
