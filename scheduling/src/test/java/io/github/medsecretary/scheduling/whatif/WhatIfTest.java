package io.github.medsecretary.scheduling.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.github.medsecretary.scheduling.session.UnavailabilityKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a Monday would be like if something were otherwise. */
class WhatIfTest {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Interval MORNING = Practice.between("2030-01-07T09:00", "2030-01-07T12:00");

    private static Practice monday() {
        return Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "ecg", "2030-01-07T11:40", "dr-shah", "room-1", "ecg-1")
                .booked("a3", "p3", "routine", "2030-01-07T11:40", "dr-lee", "room-2");
    }

    private static Foreseen ask(Diary diary, Change change) {
        return WhatIf.by(RULES).ask(diary, change).get();
    }

    private static Change closed(String what) {
        return new Change.Close(Unavailability.of(what, MORNING, UnavailabilityKind.CLOSURE));
    }

    private static Seq<String> told(Foreseen foreseen) {
        return Practice.told(foreseen.findings());
    }

    @Test
    void who_has_a_closed_room_gets_another_if_one_is_free() {
        var foreseen = ask(monday().diary(), closed("room-1"));
        assertEquals(List.of("a1"), foreseen.reseated());
        assertEquals(List.of("dr-shah", "room-2"), foreseen.affected().head().with());
        assertEquals(List.of("a2"), foreseen.orphans());
        assertEquals(List.of("a3"), foreseen.untouched());
        assertEquals(List.of("RESOURCE_UNAVAILABLE a1 room-1", "RESOURCE_UNAVAILABLE a2 room-1"), told(foreseen));
        assertTrue(foreseen.exact());
    }

    @Test
    void a_room_at_another_site_is_no_re_seat() {
        var diary = monday().diary();
        var both = new Change.Together(List.of(closed("room-1"), closed("room-2")));
        assertEquals(List.of("a1", "a2", "a3"), ask(diary, both).orphans());
    }

    @Test
    void leave_lets_everybody_of_that_doctor_move_and_nobody_else() {
        var foreseen = ask(monday().diary(), closed("dr-shah"));
        assertEquals(List.of("a1", "a2"), foreseen.orphans());
        assertEquals(List.of("PRACTITIONER_ON_LEAVE a1 dr-shah", "PRACTITIONER_ON_LEAVE a2 dr-shah"), told(foreseen));
    }

    @Test
    void the_only_device_that_is_out_has_no_other() {
        assertEquals(List.of("a2"), ask(monday().diary(), closed("ecg-1")).orphans());
    }

    @Test
    void who_would_fall_out_of_a_shortened_session_would_move() {
        var diary = monday().diary();
        var shorter = new Proposals(diary)
                .held("s1", Practice.between("2030-01-07T09:00", "2030-01-07T11:30"))
                .get();
        var foreseen = ask(diary, shorter);
        assertEquals(List.of("OUTSIDE_SESSION a2 dr-shah"), told(foreseen));
        assertEquals(List.of("a2"), foreseen.orphans());
    }

    @Test
    void a_supervisor_on_leave_breaks_the_terms_of_a_session() {
        var supervised = ClinicSession.builder()
                .id("s")
                .practitioner("dr-shah")
                .room("room-1")
                .interval(MORNING)
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .terms(SessionTerms.builder().supervisedBy("gp").build())
                .build();
        var diary = Practice.closed()
                .held(supervised)
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T12:00")
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .diary();
        var foreseen = ask(diary, closed("dr-lee"));
        assertEquals(List.of("SUPERVISION_COVER_MISSING a1 s"), Practice.told(foreseen.brokenTerms()));
        assertEquals(List.of(), ask(diary, closed("dr-shah")).brokenTerms());
    }

    @Test
    void what_warns_only_moves_nobody() {
        var diary = monday().linked("a1", "a2", 0, 0).diary();
        var rules = Conflicts.standard(DiaryContext.builder()
                .asOf(AsOf.of(Practice.at("2030-01-07T09:05")))
                .build());
        var foreseen = WhatIf.by(rules).ask(diary, closed("room-1")).get();
        // Whose visit has begun stays where they are.
        assertEquals(Fate.STAYS, foreseen.affected().head().fate());
        assertEquals(List.of("a2"), foreseen.orphans());
    }

    @Test
    void nothing_is_done_and_the_same_can_be_done_later_unless_something_else_was() {
        var diary = monday().diary();
        var whatIf = WhatIf.by(RULES);
        var foreseen = ask(diary, closed("room-1"));
        assertEquals(List.of(), diary.unavailable());
        var made = whatIf.commit(diary, foreseen, List.empty()).map(Applied::diary);
        assertEquals(foreseen.after(), made.get());
        var reseated = made.get().apply(foreseen.reseating()).get().diary();
        assertEquals(
                List.of("dr-shah", "room-2"),
                reseated.appointment("a1").orElseThrow().with());
        assertEquals(0, reseated.appointment("a1").orElseThrow().movedBefore());
        var meanwhile = diary.apply(new Change.Withdraw("s2")).get().diary();
        assertEquals(
                SchedulingCode.STALE_VERSION,
                whatIf.commit(meanwhile, foreseen, List.empty()).getLeft().code());
    }

    @Test
    void a_wish_that_would_be_refused_is_foreseen_and_then_refused() {
        var diary = monday().diary();
        var clash = new Change.Book(Practice.visit("a4", "p4", "routine", "2030-01-07T09:00", "dr-shah", "room-2")
                .build());
        var foreseen = ask(diary, clash);
        assertEquals(List.of("PRACTITIONER_DOUBLE_BOOKED a1 a4 dr-shah"), told(foreseen));
        assertEquals(
                SchedulingCode.CONFLICTS_STAND,
                WhatIf.by(RULES).commit(diary, foreseen, List.empty()).getLeft().code());
    }

    @Test
    void what_is_not_there_can_not_be_changed() {
        var diary = monday().diary();
        assertEquals(
                SchedulingCode.UNKNOWN_SESSION,
                WhatIf.by(RULES).ask(diary, new Change.Withdraw("s9")).getLeft().code());
        assertEquals(
                SchedulingCode.UNKNOWN_SESSION,
                new Proposals(diary).held("s9", MORNING).getLeft().code());
        assertThrows(IllegalArgumentException.class, () -> new WhatIf(RULES, 0));
    }

    /** Twenty doctors lose their rooms at once and ten like ones are free: which ten go need not be tried out. */
    @Test
    void rooms_that_are_alike_and_too_few_are_counted_and_not_given_out_in_every_way() {
        var rooms = List.range(0, 30).map(each -> "room-" + each);
        var lost = rooms.take(20);
        var diary = Diary.of(DiaryContent.builder()
                        .zone(Practice.LONDON)
                        .resources(rooms.map(each -> Resource.builder()
                                        .id(each)
                                        .kind(ResourceKind.ROOM)
                                        .build())
                                .appendAll(lost.map(each -> Resource.builder()
                                        .id("dr-" + each)
                                        .kind(ResourceKind.PRACTITIONER)
                                        .build())))
                        .services(List.of(HealthcareService.builder()
                                .id("routine")
                                .duration(Duration.ofMinutes(30))
                                .needs(List.of(Need.of(ResourceKind.PRACTITIONER), Need.of(ResourceKind.ROOM)))
                                .build()))
                        .sessions(lost.map(each -> ClinicSession.builder()
                                .id("s-" + each)
                                .practitioner("dr-" + each)
                                .interval(MORNING)
                                .services(List.of("routine"))
                                .step(Duration.ofMinutes(10))
                                .build()))
                        .appointments(lost.zipWithIndex((each, number) -> Appointment.builder()
                                .id("a-" + each)
                                .patient("p-" + each)
                                .service("routine")
                                .start(MORNING.start().plus(Duration.ofMinutes(10L * (number % 3))))
                                .with(List.of("dr-" + each, each))
                                .build()))
                        .build())
                .get();
        var foreseen = ask(diary, new Change.Together(lost.map(WhatIfTest::closed)));
        assertEquals(10, foreseen.orphans().size());
        assertEquals(10, foreseen.reseated().size());
        assertTrue(foreseen.exact());
    }

    @Test
    void where_nobody_can_stay_that_is_known_at_once() {
        var crowd = List.range(0, 6)
                .foldLeft(
                        Practice.open(),
                        (so, each) -> so.booked(
                                "a" + each, "p" + each, "routine", "2030-01-07T09:" + each + "0", "dr-shah", "room-1"));
        var both = new Change.Together(List.of(closed("room-1"), closed("room-2")));
        assertTrue(new WhatIf(RULES, 1).ask(crowd.diary(), both).get().exact());
        var none = ask(Practice.open().diary(), closed("room-1"));
        assertTrue(none.exact() && none.isHarmless());
        assertFalse(ask(crowd.diary(), both).toString().contains("a1"));
    }
}
