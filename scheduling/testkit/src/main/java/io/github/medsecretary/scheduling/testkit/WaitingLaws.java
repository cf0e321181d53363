package io.github.medsecretary.scheduling.testkit;

import static io.github.medsecretary.scheduling.testkit.ChainLaws.require;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.history.Version;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.WaitingEvent;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;

/**
 * What must hold of a waiting list through whatever happens at a desk. Each law throws an {@link AssertionError} that
 * names it where it does not. Immutable and thread-safe.
 *
 * @param chains how a desk works
 */
public record WaitingLaws(ChainLaws chains) {

    /**
     * Through a chain of actions the register holds whom a plain list holds that is written anew from the diary each
     * time; whoever is on it no longer has left by an entry of the log; and the log, read from the start, gives the
     * list.
     *
     * @return how many left
     */
    public int nobodyLeavesTheListUnnoticed(Diary start, Iterable<Action> chain) {
        var versions = versions(start, chain);
        var register = WaitingRegister.of(
                versions.head().diary(), Desk.CLERK, versions.head().at());
        var list = waiting(start, TreeSet.empty());
        var past = list;
        for (Version each : versions.tail()) {
            var next = register.after(each.applied().orElseThrow(), Desk.CLERK, each.at());
            var now = waiting(each.diary(), past);
            require(ids(next).equals(now), "the register holds who waits");
            require(next.unnoticed(each.diary()).isEmpty(), "what was carried over is not found again");
            var told = next.log().drop(register.log().size());
            var gone = told.filter(event -> event.kind().isLeaving()).map(WaitingEvent::appointment);
            require(
                    list.diff(now).toList().equals(gone.sorted().toList()),
                    "whoever is on the list no longer has left by an entry of the log");
            require(now.equals(replayed(next)), "the log gives the list");
            register = next;
            list = now;
            past = past.union(now);
        }
        return register.log().count(each -> each.kind().isLeaving());
    }

    /** A change that nobody carries over is found, if it is about somebody on the list. */
    public void whatIsNotCarriedOverIsFound(Diary start, Iterable<Action> chain) {
        var versions = versions(start, chain);
        var register = WaitingRegister.of(
                versions.head().diary(), Desk.CLERK, versions.head().at());
        for (Version each : versions.tail()) {
            var found = register.unnoticed(each.diary())
                    .flatMap(Finding::about)
                    .map(Reference::id)
                    .toSortedSet();
            var past = ids(register);
            var differing = register.entries()
                    .filter(entry -> !each.diary()
                            .appointment(entry.id())
                            .filter(entry.appointment()::equals)
                            .isPresent())
                    .map(Waiting::id);
            require(
                    found.equals(TreeSet.ofAll(differing)
                            .union(waiting(each.diary(), TreeSet.empty()).diff(past))),
                    "whom the diary and the register do not agree about is found");
        }
    }

    private Seq<Version> versions(Diary start, Iterable<Action> chain) {
        return Iterator.ofAll(chain)
                .foldLeft(Course.of(start, chains), Course::then)
                .history()
                .versions();
    }

    private static TreeSet<String> ids(WaitingRegister register) {
        return TreeSet.ofAll(register.entries().map(Waiting::id));
    }

    /** Who is on the waiting list, or was once and is asked again. */
    private static TreeSet<String> waiting(Diary diary, TreeSet<String> past) {
        return TreeSet.ofAll(diary.appointments()
                .values()
                .filter(each -> each.status() == AppointmentStatus.WAITLIST
                        || (past.contains(each.id())
                                && (each.status() == AppointmentStatus.PROPOSED
                                        || each.status() == AppointmentStatus.PENDING)))
                .map(each -> each.id()));
    }

    private static TreeSet<String> replayed(WaitingRegister register) {
        TreeSet<String> list = TreeSet.empty();
        for (WaitingEvent each : register.log()) {
            list = each.kind().isLeaving() ? list.remove(each.appointment()) : list.add(each.appointment());
        }
        return list;
    }
}
