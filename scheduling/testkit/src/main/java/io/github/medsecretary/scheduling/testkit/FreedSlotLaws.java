package io.github.medsecretary.scheduling.testkit;

import static io.github.medsecretary.scheduling.testkit.ChainLaws.require;

import io.github.medsecretary.core.person.ContactPoint;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.booking.FindingMoves;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.Misfit;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.WaitingEvent;
import io.github.medsecretary.scheduling.waiting.freed.Candidate;
import io.github.medsecretary.scheduling.waiting.freed.FillingSlot;
import io.github.medsecretary.scheduling.waiting.freed.FreedSlot;
import io.github.medsecretary.scheduling.waiting.freed.Outlook;
import io.github.medsecretary.scheduling.waiting.freed.Round;
import io.github.medsecretary.scheduling.waiting.freed.Unsuited;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeSet;

/**
 * What must hold of filling a slot, by a set of rules and the usual policies. Each law throws an {@link AssertionError}
 * that names it where it does not. For small diaries. Immutable and thread-safe.
 *
 * @param conflicts the rules, a vendor's among them
 */
public record FreedSlotLaws(Conflicts conflicts) {

    /**
     * The candidates are those and in the order of scoring everyone on the list, the others are all others with every
     * reason, and the slot lasts until something takes its practitioner.
     *
     * @return how many candidates there are
     */
    public int theRankingIsThatOfScoringEveryone(WaitingCase given, FreedSlot slot, Outlook outlook) {
        var filling = new FillingSlot(conflicts);
        var found = filling.candidates(given.diary(), given.register(), slot, given.present(), outlook)
                .toList();
        var session = slot.place().session();
        var plain = new PlainFit(given.diary(), session, slot.start(), end(given.diary(), slot), given.present());
        var expected = given.register()
                .entries()
                .filter(each -> misfits(plain, each, given, session, slot).isEmpty())
                .sorted(Comparator.comparingLong((Waiting each) -> -score(each, given, slot, outlook))
                        .thenComparing(each -> each.appointment().priority())
                        .thenComparing(each -> each.appointment().breachDate().orElse(LocalDate.MAX))
                        .thenComparing(Waiting::id));
        require(
                found.map(Candidate::id).equals(expected.map(Waiting::id).toList()),
                "the candidates are those of scoring everyone, in order");
        require(
                found.forAll(each -> each.benefit() == score(each.waiting(), given, slot, outlook)
                        && each.parts().forAll(part -> part.gain() > 0 && part.amount() > 0)
                        && !each.approaches().isEmpty()),
                "a benefit is the sum of its parts");
        var others = filling.others(given.diary(), given.register(), slot, given.present())
                .toList();
        require(
                others.equals(given.register()
                        .entries()
                        .toList()
                        .map(each -> new Unsuited(each, List.ofAll(misfits(plain, each, given, session, slot))))
                        .filter(each -> !each.misfits().isEmpty())),
                "whoever is no candidate is told why, with all reasons");
        return found.size();
    }

    private static Instant end(Diary diary, FreedSlot slot) {
        var session = slot.place().session();
        var practitioner = diary.resource(session.practitioner()).orElseThrow().reference();
        return diary.occupancies(practitioner)
                .map(each -> each.interval().start())
                .filter(each -> !each.isBefore(slot.start()))
                .append(session.interval().end())
                .min()
                .get();
    }

    private TreeSet<Misfit> misfits(
            PlainFit plain, Waiting waiting, WaitingCase given, ClinicSession session, FreedSlot slot) {
        var misfits = plain.misfits(waiting);
        if (!isReachable(waiting, slot.start(), given.present())) {
            misfits.add(Misfit.NOT_REACHABLE);
        }
        if (misfits.isEmpty()
                && place(waiting, given, session, slot.start(), plain.site()).isEmpty()) {
            misfits.add(Misfit.BLOCKED);
        }
        return misfits;
    }

    private static boolean isReachable(Waiting waiting, Instant start, AsOf present) {
        var left = Duration.between(present.instant(), start);
        var ways = waiting.criteria().contacts();
        boolean called = !left.isNegative() && ways.exists(each -> each.medium() == ContactPoint.Medium.PHONE);
        boolean written = ways.exists(each -> each.mayLeaveMessage()
                && ((each.medium() == ContactPoint.Medium.SMS && left.toMinutes() >= 120)
                        || (each.medium() == ContactPoint.Medium.EMAIL && left.toHours() >= 24)));
        return called || written || (waiting.criteria().mayWrite() && left.toDays() >= 7);
    }

    /** Any slot at that start in the whole diary that the session's practitioner holds, with nothing of another site. */
    private Option<Slot> place(Waiting waiting, WaitingCase given, ClinicSession session, Instant start, String site) {
        var diary = given.diary().imagining(waiting.appointment().withStatus(AppointmentStatus.PROPOSED));
        Seq<Seq<String>> wishes = waiting.criteria()
                .interpreter()
                .<Seq<Seq<String>>>map(language -> diary.resources()
                        .values()
                        .filter(each -> each.kind() == ResourceKind.INTERPRETER
                                && each.site().equals(site)
                                && each.capabilities().contains(language.toLanguageTag()))
                        .map(each -> List.of(session.practitioner(), each.id())))
                .orElseGet(() -> List.of(List.of(session.practitioner())));
        return wishes.flatMap(with -> new FindingMoves(conflicts.at(given.present()))
                        .slots(
                                diary,
                                MoveRequest.builder()
                                        .appointment(waiting.id())
                                        .within(Interval.between(
                                                start, session.interval().end()))
                                        .with(with)
                                        .build())
                        .get()
                        .filter(each ->
                                each.start().equals(start) && each.with().contains(session.practitioner()))
                        .filter(each -> each.with()
                                .map(id -> diary.resource(id).orElseThrow())
                                .forAll(one -> one.kind() == ResourceKind.PRACTITIONER
                                        || one.site().equals(site))))
                .headOption();
    }

    private static long score(Waiting waiting, WaitingCase given, FreedSlot slot, Outlook outlook) {
        var wanted = waiting.appointment();
        long day =
                given.diary().zoneOf(slot.place().session()).date(slot.start()).toEpochDay();
        long weight = wanted.priority().weight();
        long hour = switch (wanted.priority()) {
            case EMERGENCY -> 2_400;
            case URGENT -> 100;
            case SOON -> 10;
            case ROUTINE -> 2;
        };
        long score = 5_000 * (weight - 1) + 1_000L * wanted.movedBefore();
        score += 20
                * Math.max(
                        0,
                        day
                                - waiting.criteria()
                                        .referredOn()
                                        .map(LocalDate::toEpochDay)
                                        .orElse(day));
        var otherwise = outlook.otherwise(waiting).map(LocalDate::toEpochDay);
        if (otherwise.isPresent()) {
            score += 24 * hour * Math.max(0, otherwise.get() - day);
            long last = wanted.breachDate().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE / 2);
            long late = Math.max(0, otherwise.get() - last);
            if (day <= last && late > 0) {
                score += 100_000 * weight;
            }
            score += 1_000 * weight * Math.max(0, late - Math.max(0, day - last));
        }
        return score;
    }

    /**
     * Asked one after the other, each candidate can be held the place, and declines or lets it lapse, or books it; who
     * declines is on the list as before, who books has left it by an entry of the log, and nobody is asked twice.
     *
     * @return how many were asked
     */
    public int aRoundEndsWithTheListKept(WaitingCase given, FreedSlot slot, Seq<Boolean> answers) {
        var round = Round.of(new FillingSlot(conflicts), slot);
        var diary = given.diary();
        var register = given.register();
        var until = given.present().instant().plus(Duration.ofMinutes(30));
        for (boolean declines : answers) {
            var next = round.next(diary, register, given.present(), Outlook.unknown());
            if (next.isEmpty()) {
                break;
            }
            String id = next.get().id();
            require(!round.asked().contains(id), "nobody is asked twice");
            var held = round.offer(diary, next.get(), until, given.present())
                    .getOrElseThrow(() -> new AssertionError("broken law: a candidate can be held the place"));
            var offered = register.after(held, Desk.CLERK, given.present());
            require(offered.entry(id).isPresent(), "who is offered a place stays on the list");
            round = round.asking(id);
            var later = AsOf.of(until);
            var back = declines ? round.decline(held.diary(), id) : round.lapse(held.diary(), later);
            register = offered.after(back.get(), Desk.CLERK, later);
            require(
                    register.entry(id)
                            .map(Waiting::appointment)
                            .map(each -> each.status() == AppointmentStatus.WAITLIST
                                    && each.start().isEmpty()
                                    && each.movedBefore() == moves(given, id))
                            .orElse(false),
                    "who declines or does not answer waits on");
            diary = back.get().diary();
            var booked = round.accept(held.diary(), id, given.present())
                    .map(done -> offered.after(done, Desk.CLERK, given.present()));
            require(
                    booked.map(after -> after.entry(id).isEmpty()
                                    && after.log().last().kind() == WaitingEvent.Kind.PLACED)
                            .getOrElse(false),
                    "who accepts is booked and has left the list by an entry of the log");
        }
        require(
                register.entries()
                        .map(Waiting::id)
                        .equals(given.register().entries().map(Waiting::id)),
                "the list is whole after a round in vain");
        return round.asked().size();
    }

    // Whoever had a time already, as an imported list may have it, gave that up for the offer.
    private static int moves(WaitingCase given, String id) {
        var before = given.diary().appointment(id).orElseThrow();
        return before.movedBefore() + (before.start().isPresent() ? 1 : 0);
    }
}
