package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** On Friday a patient is offered Monday at nine and may think about it until half past ten. */
class HoldingTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Holding HOLDING = new Holding(RULES);
    private static final Instant UNTIL = Practice.at("2030-01-04T10:30");
    private static final AsOf BEFORE = AsOf.of(UNTIL.minusNanos(1));
    private static final AsOf OVER = AsOf.of(UNTIL);

    private final Diary empty = Practice.open().diary();
    private final Diary held =
            HOLDING.hold(empty, offered(), UNTIL, BEFORE).get().diary();

    private static Appointment offered() {
        return Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1").build();
    }

    private static Appointment rival() {
        return Practice.visit("a2", "p2", "routine", NINE, "dr-shah", "room-1").build();
    }

    private static SchedulingCode refused(Either<Refusal, Applied> result) {
        return (SchedulingCode) result.getLeft().code();
    }

    private static Appointment a1(Either<Refusal, Applied> result) {
        return result.get().diary().appointment("a1").orElseThrow();
    }

    @Test
    void a_held_place_is_proposed_and_taken() {
        var appointment = held.appointment("a1").orElseThrow();
        assertEquals(AppointmentStatus.PROPOSED, appointment.status());
        assertEquals(UNTIL, appointment.heldUntil().orElseThrow());
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED a1 a2 dr-shah", "ROOM_DOUBLE_BOOKED a1 a2 room-1"),
                Practice.told(new Booking(RULES.at(BEFORE))
                        .book(held, rival())
                        .getLeft()
                        .findings()));
    }

    @Test
    void from_its_moment_on_the_place_is_free() {
        assertTrue(new Booking(RULES.at(OVER)).book(held, rival()).isRight());
    }

    @Test
    void without_a_present_a_hold_never_ends() {
        assertEquals(SchedulingCode.CONFLICTS_STAND, refused(new Booking(RULES).book(held, rival())));
        assertEquals(2, RULES.in(held.imagining(rival())).size());
    }

    @Test
    void no_rule_sees_a_lapsed_hold() {
        var both = held.imagining(rival());
        assertEquals(2, RULES.at(BEFORE).in(both).size());
        assertEquals(List.empty(), RULES.at(OVER).in(both));
        assertEquals(List.empty(), RULES.at(OVER).about(both, "a2"));
        assertEquals(List.empty(), RULES.at(OVER).about(both, "a1"));
    }

    @Test
    void finding_offers_a_place_again_once_its_hold_is_over() {
        var request = SlotRequest.builder()
                .patient("p2")
                .service("routine")
                .within(Practice.between(NINE, "2030-01-07T09:10"))
                .with(List.of("dr-shah"))
                .build();
        assertFalse(offers(request, BEFORE).contains("dr-shah"));
        assertTrue(offers(request, OVER).contains("dr-shah"));
    }

    private List<String> offers(SlotRequest request, AsOf present) {
        return new FindingSlots(RULES.at(present))
                .find(held, request)
                .get()
                .slots()
                .toList()
                .flatMap(Slot::with);
    }

    @Test
    void a_hold_that_is_confirmed_in_time_is_a_booking() {
        var booked = a1(HOLDING.confirm(held, "a1", BEFORE));
        assertEquals(AppointmentStatus.BOOKED, booked.status());
        assertTrue(booked.heldUntil().isEmpty());
        assertEquals(offered(), booked);
    }

    @Test
    void a_hold_that_is_confirmed_too_late_is_refused_even_if_the_place_is_free() {
        assertEquals(SchedulingCode.HOLD_EXPIRED, refused(HOLDING.confirm(held, "a1", OVER)));
    }

    @Test
    void what_is_not_held_is_not_confirmed() {
        var booked = new Booking(RULES).book(empty, offered()).get().diary();
        assertEquals(SchedulingCode.HOLD_WITHOUT_PLACE, refused(HOLDING.confirm(booked, "a1", BEFORE)));
        assertEquals(SchedulingCode.UNKNOWN_APPOINTMENT, refused(HOLDING.confirm(booked, "a9", BEFORE)));
    }

    @Test
    void nobody_confirms_a_place_that_was_given_away_whatever_they_say_the_time_is() {
        var both = new Booking(RULES.at(OVER)).book(held, rival()).get().diary();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refused(HOLDING.confirm(both, "a1", BEFORE)));
    }

    @Test
    void a_confirmation_meets_what_came_between() {
        var leave = Unavailability.of("dr-shah", Practice.between(NINE, "2030-01-07T12:00"), "leave");
        var away = held.apply(new Change.Close(leave)).get().diary();
        var refusal = HOLDING.confirm(away, "a1", BEFORE).getLeft();
        assertEquals(List.of("PRACTITIONER_ON_LEAVE a1 dr-shah"), Practice.told(refusal.findings()));
    }

    @Test
    void a_hold_is_extended_while_it_lasts() {
        var later = UNTIL.plusSeconds(3600);
        var longer = HOLDING.extend(held, "a1", later, BEFORE);
        assertEquals(later, a1(longer).heldUntil().orElseThrow());
        assertTrue(HOLDING.confirm(longer.get().diary(), "a1", OVER).isRight());
        assertEquals(SchedulingCode.HOLD_EXPIRED, refused(HOLDING.extend(held, "a1", later, OVER)));
    }

    @Test
    void nothing_is_held_until_the_past() {
        assertEquals(SchedulingCode.HOLD_EXPIRED, refused(HOLDING.hold(empty, offered(), UNTIL, OVER)));
        assertEquals(SchedulingCode.HOLD_EXPIRED, refused(HOLDING.extend(held, "a1", BEFORE.instant(), BEFORE)));
    }

    @Test
    void a_place_that_was_proposed_is_held_afterwards() {
        var proposed = Practice.open()
                .booked(offered().withStatus(AppointmentStatus.PROPOSED))
                .diary();
        assertEquals(
                UNTIL,
                a1(HOLDING.extend(proposed, "a1", UNTIL, BEFORE)).heldUntil().orElseThrow());
    }

    @Test
    void only_a_tentative_appointment_with_a_place_is_held() {
        var booked = new Booking(RULES).book(empty, offered()).get().diary();
        assertEquals(SchedulingCode.ILLEGAL_TRANSITION, refused(HOLDING.extend(booked, "a1", UNTIL, BEFORE)));
        var nowhere =
                Appointment.builder().id("a1").patient("p1").service("routine").build();
        assertEquals(SchedulingCode.HOLD_WITHOUT_PLACE, refused(HOLDING.hold(empty, nowhere, UNTIL, BEFORE)));
        assertEquals(
                SchedulingCode.HOLD_WITHOUT_PLACE,
                Diary.of(Practice.open().booked(offered().held(UNTIL)).content())
                        .getLeft()
                        .head()
                        .code());
    }

    @Test
    void a_released_place_is_free_and_the_patient_waits() {
        var released = HOLDING.release(held, "a1").get();
        var waiting = released.diary().appointment("a1").orElseThrow();
        assertTrue(waiting.start().isEmpty());
        assertTrue(waiting.heldUntil().isEmpty());
        assertEquals(AppointmentStatus.PROPOSED, waiting.status());
        assertTrue(new Booking(RULES).book(released.diary(), rival()).isRight());
        var booked = new Booking(RULES).book(empty, offered()).get().diary();
        assertEquals(SchedulingCode.ILLEGAL_TRANSITION, refused(HOLDING.release(booked, "a1")));
    }

    @Test
    void all_lapsed_holds_are_released_at_once() {
        var other = Practice.visit("a3", "p3", "routine", "2030-01-07T10:00", "dr-lee", "room-2")
                .build();
        var two = HOLDING.hold(held, other, UNTIL.plusSeconds(60), BEFORE).get().diary();
        assertEquals(List.of("a1"), two.lapsed(OVER));
        var cleared = HOLDING.releaseLapsed(two, OVER).get().diary();
        assertEquals(two.version() + 1, cleared.version());
        assertEquals(List.empty(), cleared.lapsed(OVER));
        assertEquals(two.asOf(OVER), cleared);
        assertTrue(cleared.visits().containsKey("a3"));
        assertEquals(List.of("a1", "a3"), two.lapsed(AsOf.of(UNTIL.plusSeconds(60))));
    }

    @Test
    void a_diary_as_of_a_moment_is_the_same_version_without_lapsed_holds() {
        assertEquals(held, held.asOf(BEFORE));
        assertEquals(held.version(), held.asOf(OVER).version());
        assertTrue(held.asOf(OVER).visits().isEmpty());
        assertEquals(1, held.visits().size());
    }

    @Test
    void a_hold_goes_where_its_appointment_goes() {
        var moved = new Rescheduling(RULES)
                .reschedule(held, "a1", Practice.at("2030-01-07T10:00"), List.of("dr-shah", "room-1"));
        assertEquals(UNTIL, a1(moved).heldUntil().orElseThrow());
        assertEquals(List.of("a1"), moved.get().diary().lapsed(OVER));
        assertTrue(new Booking(RULES).book(moved.get().diary(), rival()).isRight());
    }

    @Test
    void a_hold_ends_with_its_tentative_status() {
        var pending = held.apply(new Change.Transition("a1", AppointmentStatus.PENDING));
        assertEquals(UNTIL, a1(pending).heldUntil().orElseThrow());
        var waiting = pending.get().diary().apply(new Change.Transition("a1", AppointmentStatus.WAITLIST));
        assertTrue(a1(waiting).heldUntil().isEmpty());
        assertEquals(List.empty(), waiting.get().diary().lapsed(OVER));
    }

    @Test
    void a_named_person_may_hold_and_confirm_a_place_twice() {
        var taken = new Booking(RULES)
                .book(empty, rival().at(Practice.at(NINE), List.of("dr-shah", "room-2")))
                .get()
                .diary();
        var by = NamedOverride.builder()
                .rule(SchedulingRules.id(SchedulingCode.PRACTITIONER_DOUBLE_BOOKED))
                .about(List.of(
                        Reference.of("Appointment", "a1"),
                        Reference.of("Appointment", "a2"),
                        Reference.of("Practitioner", "dr-shah")))
                .by(Reference.of("Practitioner", "dr-shah"))
                .privileges(List.of(SchedulingRules.OVERBOOK))
                .reason("Both are short.")
                .at(BEFORE)
                .build();
        var twice = HOLDING.hold(taken, offered(), UNTIL, BEFORE, List.of(by)).get();
        assertEquals(1, twice.judgement().accepted().size());
        assertEquals(SchedulingCode.CONFLICTS_STAND, refused(HOLDING.confirm(twice.diary(), "a1", BEFORE)));
        assertTrue(HOLDING.confirm(twice.diary(), "a1", BEFORE, List.of(by)).isRight());
        var longer = UNTIL.plusSeconds(60);
        assertTrue(
                HOLDING.extend(twice.diary(), "a1", longer, BEFORE, List.of(by)).isRight());
    }
}
