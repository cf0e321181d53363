package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.booking.FindingMoves;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Connection;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.history.Difference;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** All that can be done to a diary can be taken back, done again and told, whatever it is. */
class EveryChangeProperties {

    private static final Conflicts RULES = StrictPractice.rules();

    @Provide
    Arbitrary<Diary> busy() {
        return Diaries.diaries().withSessions(1, 4).withAppointments(1, 8);
    }

    /** Every change that can be made to what there is, and what several of them are together. */
    private static Seq<Change> changes(Diary diary) {
        var one = diary.appointments()
                .values()
                .flatMap(each -> ofAppointment(diary, each))
                .appendAll(diary.sessions().values().flatMap(EveryChangeProperties::ofSession))
                .appendAll(diary.unavailable().flatMap(EveryChangeProperties::ofClosure))
                .appendAll(diary.connections().flatMap(EveryChangeProperties::ofConnection));
        return one.appendAll(one.sliding(3, 2).map(some -> new Change.Together(some.toList())))
                .append(new Change.Together(one));
    }

    private static Seq<Change> ofAppointment(Diary diary, Appointment it) {
        var id = it.id();
        var why = new Cancellation(
                Reference.of("Person", "clerk"), CancellationReason.PATIENT, AsOf.of(java.time.Instant.EPOCH));
        return List.<Change>of(
                        new Change.Amend(it.withPriority(Priority.URGENT)),
                        new Change.Amend(it.withPinned(!it.pinned())),
                        new Change.Amend(it.withNotified(!it.notified())),
                        new Change.Amend(it.lasting(Duration.ofMinutes(35)).needing(List.of("hoist"))),
                        new Change.Cancel(id, why),
                        new Change.Release(id),
                        new Change.Discharge(id, Judgement.of(List.empty(), List.empty())))
                .appendAll(List.of(AppointmentStatus.values()).map(next -> new Change.Transition(id, next)))
                .appendAll(diary.appointments()
                        .keySet()
                        .filter(other -> !other.equals(id))
                        .flatMap(other -> List.of(
                                        new Link(id, other, 0, 3), new Match(id, other, Match.Same.PRACTITIONER))
                                .map(Change.Connect::new)));
    }

    private static Seq<Change> ofSession(ClinicSession it) {
        var longer = ClinicSession.builder()
                .id(it.id())
                .practitioner(it.practitioner())
                .interval(it.interval())
                .services(it.services())
                .step(it.step().plusMinutes(5))
                .build();
        return List.of(new Change.Withdraw(it.id()), Change.rearranging(longer));
    }

    private static Seq<Change> ofClosure(Unavailability it) {
        var other = Unavailability.of(it.resource(), it.interval(), "other");
        return List.of(new Change.Reopen(it), Change.instead(it, other), new Change.Close(it));
    }

    private static Seq<Change> ofConnection(Connection it) {
        return List.of(new Change.Disconnect(it), new Change.Connect(it));
    }

    private static Seq<Applied> made(Diary diary) {
        return changes(diary).flatMap(each -> diary.apply(each).toOption());
    }

    private static Applied undone(Applied done) {
        return done.diary().apply(new Change.TakeBack(done)).get();
    }

    @Property
    void a_change_that_is_taken_back_leaves_the_diary_as_it_was(@ForAll("busy") Diary diary) {
        for (Applied each : made(diary)) {
            assertEquals(diary, each.revert(each.diary()).get());
            var back = undone(each);
            assertEquals(diary, back.diary());
            assertEquals(each.diary(), undone(back).diary());
        }
    }

    @Property
    void a_change_is_told_and_only_of_what_it_touched(@ForAll("busy") Diary diary) {
        for (Applied each : made(diary)) {
            var told = Difference.between(diary, each.diary());
            assertEquals(diary.equals(each.diary()), told.isEmpty());
            var touched = each.touched().map(Reference::id);
            assertFalse(told.flatMap(EveryChangeProperties::about).exists(id -> !touched.contains(id)));
        }
    }

    private static Seq<String> about(Difference difference) {
        if (difference instanceof Difference.Presence presence) {
            return List.of(presence.appointment().id());
        }
        if (difference instanceof Difference.Altered altered) {
            return List.of(altered.after().id());
        }
        if (difference instanceof Difference.Clinic clinic) {
            return List.of(clinic.session().id());
        }
        if (difference instanceof Difference.Following following) {
            return List.of(following.link().before(), following.link().after());
        }
        if (difference instanceof Difference.Matching matching) {
            return List.of(matching.match().before(), matching.match().after());
        }
        return List.of(((Difference.Closure) difference).unavailability().resource());
    }

    private static SlotRequest wish(Diary diary) {
        return SlotRequest.builder()
                .patient("p1")
                .service(House.SERVICES.head())
                .within(diary.sessions().values().map(ClinicSession::interval).reduce(Interval::span))
                .build();
    }

    /** What was remembered of the diary before is not told of the one after. Slow, so a few changes of each are tried. */
    @Property
    void a_changed_diary_has_the_places_of_a_fresh_one(
            @ForAll("busy") Diary diary, @ForAll @Size(2) java.util.List<@IntRange(max = 100_000) Integer> draws) {
        var wish = wish(diary);
        var slots = new FindingSlots(RULES);
        var moves = new FindingMoves(RULES);
        slots.find(diary, wish);
        var made = made(diary).toVector();
        for (Applied each : List.ofAll(draws).map(draw -> made.get(draw % made.size()))) {
            for (Applied done : List.of(each, undone(each))) {
                var fresh = Diary.of(done.diary().content()).get();
                assertEquals(slots.find(fresh, wish), slots.find(done.diary(), wish));
                var move = MoveRequest.of(diary.appointments().keySet().head(), wish.within());
                assertEquals(moves.find(fresh, move), moves.find(done.diary(), move));
            }
        }
    }

    @Property
    void a_changed_diary_is_the_one_made_of_its_content(@ForAll("busy") Diary diary) {
        for (Applied each : made(diary)) {
            var fresh = Diary.of(each.diary().content()).get();
            assertEquals(fresh, each.diary());
            for (ClinicSession session : fresh.sessions().values()) {
                assertEquals(
                        fresh.sessionsOf(session.practitioner(), session.interval()),
                        each.diary().sessionsOf(session.practitioner(), session.interval()));
            }
            for (String id : fresh.appointments().keySet()) {
                assertEquals(
                        fresh.connectionsOf(id).toSet(),
                        each.diary().connectionsOf(id).toSet());
            }
        }
    }
}
