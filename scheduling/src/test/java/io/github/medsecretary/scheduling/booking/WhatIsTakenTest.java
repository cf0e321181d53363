package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of all that could meet a need, what a slot takes. */
class WhatIsTakenTest {

    private static final String DAY = "2030-01-07T";
    private static final Need GP = Need.of(ResourceKind.PRACTITIONER, List.of("gp"));
    private static final Need ROOM = Need.of(ResourceKind.ROOM);
    private static final Need DEVICE = Need.of(ResourceKind.DEVICE);
    private static final Need SCANNER = Need.of(ResourceKind.DEVICE, List.of("scan"));

    private static Resource resource(String id, ResourceKind kind, String... capabilities) {
        return Resource.builder()
                .id(id)
                .kind(kind)
                .capabilities(List.of(capabilities))
                .build();
    }

    private static Resource atBranch(String id, ResourceKind kind, String... capabilities) {
        return Resource.builder()
                .id(id)
                .kind(kind)
                .capabilities(List.of(capabilities))
                .site("branch")
                .build();
    }

    /** A visit of ten minutes in a session of ten minutes at nine, so that there is one slot or none. */
    private static final class House {

        private final Seq<Need> needs;
        private final Optional<String> room;
        private String practitioner = "dr-shah";
        private Seq<Resource> resources = List.of(
                resource("dr-shah", ResourceKind.PRACTITIONER, "gp"),
                atBranch("dr-far", ResourceKind.PRACTITIONER, "gp"),
                resource("porter", ResourceKind.PRACTITIONER),
                resource("room-a", ResourceKind.ROOM),
                resource("room-b", ResourceKind.ROOM, "hoist"),
                resource("room-c", ResourceKind.ROOM, "hoist", "sink"),
                atBranch("far-room", ResourceKind.ROOM, "hoist"));
        private Seq<String> busy = List.empty();

        House(@Nullable String room, Need... needs) {
            this.room = Optional.ofNullable(room);
            this.needs = List.of(needs);
        }

        House with(Resource... more) {
            resources = resources.appendAll(List.of(more));
            return this;
        }

        House of(String holder) {
            practitioner = holder;
            return this;
        }

        House busy(String... ids) {
            busy = List.of(ids);
            return this;
        }

        private Diary diary() {
            return Diary.of(DiaryContent.builder()
                            .zone(Practice.LONDON)
                            .sites(List.of(
                                    Site.main(Practice.LONDON), new Site("branch", Nation.ENGLAND, Practice.LONDON)))
                            .resources(resources)
                            .services(List.of(HealthcareService.builder()
                                    .id("visit")
                                    .duration(Duration.ofMinutes(10))
                                    .needs(needs)
                                    .build()))
                            .sessions(List.of(session()))
                            .appointments(busy.map(
                                    each -> Practice.visit("with " + each, "with " + each, "visit", DAY + "09:05", each)
                                            .build()))
                            .build())
                    .get();
        }

        private ClinicSession session() {
            return ClinicSession.builder()
                    .id("s1")
                    .practitioner(practitioner)
                    .room(room)
                    .interval(Practice.between(DAY + "09:00", DAY + "09:10"))
                    .services(List.of("visit"))
                    .step(Duration.ofMinutes(10))
                    .build();
        }

        String takes(String... wanted) {
            return takes(request().with(List.of(wanted)));
        }

        String takes(SlotRequest.Builder request) {
            return new FindingSlots(Conflicts.standard(DiaryContext.empty()))
                    .slots(diary(), request.build())
                    .get()
                    .map(each -> each.with().mkString(" "))
                    .mkString("; ");
        }
    }

    private static SlotRequest.Builder request() {
        return SlotRequest.builder()
                .patient("p9")
                .service("visit")
                .within(Practice.between(DAY + "08:00", DAY + "18:00"));
    }

    @Test
    void the_sessions_own_room_comes_first_then_others_of_its_site_by_id() {
        assertEquals("dr-shah room-b", new House("room-b", GP, ROOM).takes());
        assertEquals(
                "dr-shah room-a", new House("room-b", GP, ROOM).busy("room-b").takes());
        assertEquals(
                "dr-shah room-c",
                new House("room-b", GP, ROOM).busy("room-b", "room-a").takes());
        assertEquals(
                "",
                new House("room-b", GP, ROOM).busy("room-b", "room-a", "room-c").takes());
    }

    @Test
    void the_room_of_a_session_at_another_site_stands_for_that_site() {
        assertEquals("dr-shah far-room", new House("far-room", GP, ROOM).takes());
        assertEquals("", new House("far-room", GP, ROOM).busy("far-room").takes());
    }

    @Test
    void a_session_without_a_room_takes_one_at_its_practitioners_site() {
        assertEquals("dr-shah room-a", new House(null, GP, ROOM).takes());
        assertEquals("dr-far far-room", new House(null, GP, ROOM).of("dr-far").takes());
    }

    @Test
    void a_practitioner_who_is_not_able_offers_nothing() {
        assertEquals("", new House("room-a", GP, ROOM).of("porter").takes());
        assertEquals(
                "porter room-a",
                new House("room-a", Need.of(ResourceKind.PRACTITIONER), ROOM)
                        .of("porter")
                        .takes());
    }

    @Test
    void what_is_asked_for_comes_before_the_sessions_own_room() {
        assertEquals("dr-shah room-c", new House("room-b", GP, ROOM).takes("room-c"));
        assertEquals("", new House("room-b", GP, ROOM).busy("room-c").takes("room-c"));
    }

    @Test
    void what_is_asked_for_is_taken_though_it_meets_no_need() {
        var sink = Need.of(ResourceKind.ROOM, List.of("sink"));
        assertEquals("dr-shah room-a room-c", new House("room-b", GP, sink).takes("room-a"));
        assertEquals("", new House("room-b", GP, sink).busy("room-a").takes("room-a"));
        assertEquals("dr-shah room-a", new House("room-b", GP).takes("room-a"));
    }

    @Test
    void another_practitioner_who_is_asked_for_is_not_taken() {
        assertEquals("dr-shah room-a", new House("room-a", GP, ROOM).takes("dr-far"));
    }

    @Test
    void a_room_can_do_what_the_need_and_the_patient_ask_of_it() {
        var sink = Need.of(ResourceKind.ROOM, List.of("sink"));
        assertEquals("dr-shah room-c", new House("room-a", GP, sink).takes());
        assertEquals(
                "dr-shah room-b", new House("room-a", GP, ROOM).takes(request().accessibility(List.of("hoist"))));
        assertEquals("", new House("room-a", GP, ROOM).takes(request().accessibility(List.of("hoist", "lift"))));
        assertEquals("dr-shah", new House("room-a", GP).takes(request().accessibility(List.of("hoist"))));
    }

    @Test
    void a_device_need_not_be_accessible() {
        var house = new House("room-b", GP, ROOM, DEVICE).with(resource("d1", ResourceKind.DEVICE));
        assertEquals("d1 dr-shah room-b", house.takes(request().accessibility(List.of("hoist"))));
    }

    @Test
    void two_needs_take_two_things_even_if_one_would_do_for_both() {
        var house = new House("room-a", GP, DEVICE, SCANNER)
                .with(resource("d1", ResourceKind.DEVICE, "scan"), resource("d2", ResourceKind.DEVICE));
        assertEquals("d1 d2 dr-shah", house.takes());
        assertEquals("", house.busy("d2").takes());
        assertEquals("", house.busy("d1").takes());
    }

    @Test
    void the_first_of_two_alike_is_taken_for_the_first_need() {
        var house = new House("room-a", GP, SCANNER, SCANNER)
                .with(
                        resource("d3", ResourceKind.DEVICE, "scan"),
                        resource("d2", ResourceKind.DEVICE, "scan"),
                        resource("d1", ResourceKind.DEVICE, "scan"));
        assertEquals("d1 d2 dr-shah", house.takes());
        assertEquals("d2 d3 dr-shah", house.busy("d1").takes());
        assertEquals("d1 d3 dr-shah", house.busy().takes("d3"));
    }

    @Test
    void a_device_that_is_asked_for_meets_the_need_that_it_can_and_others_take_another() {
        var house = new House("room-a", GP, DEVICE, SCANNER)
                .with(
                        resource("d1", ResourceKind.DEVICE, "scan"),
                        resource("d2", ResourceKind.DEVICE, "scan"),
                        resource("d3", ResourceKind.DEVICE));
        assertEquals("d1 d2 dr-shah", house.takes());
        assertEquals("d1 d3 dr-shah", house.takes("d3"));
        assertEquals("d1 d2 dr-shah", house.takes("d2"));
    }

    @Test
    void things_of_another_site_are_taken_only_if_asked_for() {
        var house = new House("room-a", GP, DEVICE)
                .with(atBranch("d1", ResourceKind.DEVICE), resource("d2", ResourceKind.DEVICE));
        assertEquals("d2 dr-shah", house.takes());
        assertEquals("d1 dr-shah", house.takes("d1"));
        assertEquals("", house.busy("d2").takes());
    }

    @Test
    void who_is_asked_for_twice_is_taken_once() {
        var house = new House("room-a", GP, ROOM).with(resource("ann", ResourceKind.CHAPERONE));
        assertEquals("ann dr-shah room-a", house.takes("ann", "ann"));
    }

    @Test
    void a_visit_that_needs_nothing_takes_nothing() {
        assertEquals("", new House("room-a").takes().strip());
        assertEquals(
                1,
                new FindingSlots(Conflicts.standard(DiaryContext.empty()))
                        .slots(new House("room-a").diary(), request().build())
                        .get()
                        .size());
    }
}
