package io.github.medsecretary.scheduling.replanning.calling;

import static io.github.medsecretary.scheduling.replanning.TightWeek.EARLY;
import static io.github.medsecretary.scheduling.replanning.TightWeek.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.TightWeek;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.github.medsecretary.scheduling.replanning.saving.SavedCalls;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Whatever people answer: promises are kept, nobody is lost, and it ends. */
class CallingProperties {

    private static final Calling CALLING = new Calling(RULES);

    @Provide
    Arbitrary<java.util.List<Answer>> answers() {
        return Arbitraries.<Answer>oneOf(
                        Arbitraries.<Answer>of(
                                new Answer.Accepts(), new Answer.Accepts(), new Answer.Refuses(), new Answer.NoReply()),
                        Arbitraries.<Answer>of(
                                new Answer.Cancels(CancellationReason.PATIENT),
                                new Answer.Wishes(new Wish.PartOfDay(DayPart.AFTERNOON)),
                                new Answer.Wishes(new Wish.OnlyWith("dr-lee")),
                                new Answer.Wishes(new Wish.NotBefore(Practice.at("2030-01-08T09:10"))),
                                new Answer.Wishes(new Wish.NotAfter(Practice.at("2030-01-08T09:10")))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static AsOf after(int calls) {
        return AsOf.of(EARLY.instant().plus(Duration.ofMinutes(2L * calls)));
    }

    private static Answer fitting(Answer answer, Call call) {
        boolean promises = answer instanceof Answer.Accepts;
        if (call.next() == Call.Next.WRITE) {
            return new Answer.Written();
        }
        return call.next() == Call.Next.WAIT && promises ? new Answer.NoReply() : answer;
    }

    @Property
    void promises_are_kept_nobody_is_lost_and_it_ends(
            @ForAll(supplier = TightWeek.Any.class) TightWeek week,
            @ForAll("answers") java.util.List<Answer> answers,
            @ForAll @IntRange(min = 0, max = 100_000) int where) {
        CallList list = CALLING.begin(week.plan(), CallPolicy.usual());
        int said = 0;
        Seq<Call> calls = CALLING.calls(list, EARLY);
        while (!calls.isEmpty()) {
            sound(week, list);
            Call call = calls.head();
            assertTrue(call.next() != Call.Next.WAIT);
            Answer answer = fitting(answers.get(said % answers.size()), call);
            CallList next = CALLING.answered(list, call.appointments().last(), answer, Channel.TELEPHONE, after(said))
                    .get();
            for (String id : list.settled().keySet()) {
                boolean isFinal = !(list.settled().get(id).get() instanceof Settled.Waiting);
                assertTrue(
                        !isFinal || list.settled().get(id).equals(next.settled().get(id)), id);
            }
            if (answer instanceof Answer.Accepts || answer instanceof Answer.Written) {
                assertTrue(next.settled().keySet().containsAll(call.appointments()));
                // Nobody else is moved by a promise, unless the others only wait for each other.
                assertTrue(kept(list) < kept(next) || list.diary().equals(next.diary()));
            }
            if (answer instanceof Answer.Refuses) {
                keptWhereTheyCould(list, next, call);
            }
            list = next;
            said++;
            assertTrue(said < 300, "it does not end");
            calls = CALLING.calls(list, after(said));
        }
        sound(week, list);
        resumed(week, list, where);
        assertEquals(said == 0, list.attempts().isEmpty());
        Statistics.label("answers").collect(Math.min(said / 4 * 4, 20));
        Statistics.label("made room")
                .collect(week.plan()
                        .moves()
                        .exists(each -> each.kind() == Move.Kind.MOVE
                                && !week.plan().basis().displaced().contains(each.appointment())));
    }

    private static int kept(CallList list) {
        return list.settled().values().count(Settled.Kept.class::isInstance);
    }

    private static void keptWhereTheyCould(CallList before, CallList after, Call refused) {
        for (Call.Visit each : refused.visits()) {
            if (!before.rest().basis().displaced().contains(each.appointment())) {
                var there = after.diary().appointment(each.appointment()).orElseThrow();
                assertEquals(each.from().map(Place::start), there.start());
                assertEquals(
                        Optional.of(new Settled.Kept()),
                        after.settled().get(each.appointment()).toJavaOptional());
            } else if (each.to().isPresent()) {
                var again = after.diary().appointment(each.appointment()).orElseThrow();
                boolean isSame = again.start().equals(each.to().map(Place::start))
                        && practitioners(again)
                                .equals(practitioners(again.at(
                                        each.to().get().start(), each.to().get().with())));
                assertTrue(!isSame, "offered again");
            }
        }
    }

    private static Seq<String> practitioners(Appointment each) {
        return each.with().filter(id -> id.startsWith("dr-"));
    }

    private static void resumed(TightWeek week, CallList list, int where) {
        String text = SavedCalls.write(list);
        assertEquals(
                list,
                SavedCalls.read(text, CALLING, week.diary(), week.disruptions(), week.replanning())
                        .get());
        for (int at : new int[] {where % text.length(), (31 * where + 7) % text.length()}) {
            for (String put : List.of("", "\t", "\n", "x", "1")) {
                String damaged = text.substring(0, at) + put + text.substring(at + 1);
                var read = SavedCalls.read(damaged, CALLING, week.diary(), week.disruptions(), week.replanning());
                assertTrue(damaged.equals(text) || read.isLeft());
            }
        }
    }

    private static void sound(TightWeek week, CallList list) {
        Diary diary = list.diary();
        assertEquals(
                List.empty(),
                RULES.in(diary)
                        .filter(each -> each.severity() == Severity.BLOCK)
                        .toList());
        list.settled().forEach((id, settled) -> {
            var there = diary.appointment(id).orElseThrow();
            if (settled instanceof Settled.Promised promised) {
                assertEquals(promised.place(), new Place(there.start().orElseThrow(), there.with()));
            } else if (settled instanceof Settled.CalledOff) {
                assertEquals(AppointmentStatus.CANCELLED, there.status());
            } else if (settled instanceof Settled.Kept) {
                assertEquals(week.diary().appointment(id).get().start(), there.start());
            } else if (settled instanceof Settled.ToDecide) {
                assertEquals(Optional.empty(), there.start());
            }
        });
        Seq<String> told = list.rest()
                .moves()
                .map(Move::appointment)
                .appendAll(list.rest().unplaced().map(Unplaced::appointment))
                .appendAll(list.settled().keySet());
        for (String id : week.plan().basis().displaced()) {
            assertTrue(told.contains(id), id);
            assertTrue(diary.appointment(id).isPresent(), id);
        }
        Diary agreed = new Changing(RULES)
                .change(week.diary(), CALLING.agreed(list))
                .getOrElseThrow(refusal -> new AssertionError(list.settled() + " " + refusal))
                .diary();
        list.settled().forEach((id, settled) -> {
            if (settled instanceof Settled.Promised promised) {
                var there = agreed.appointment(id).orElseThrow();
                assertEquals(promised.place(), new Place(there.start().orElseThrow(), there.with()));
                assertTrue(there.notified());
            }
        });
    }
}
