package io.github.medsecretary.scheduling.support;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The seats of all sessions at one slot, and who waits for one.
 *
 * <p>The sets of claims that can sit together are the independent sets of a transversal matroid. Those seated are always
 * its best basis: of the largest size, and among those of that size the earliest. That is kept by one exchange for each
 * claim that comes or goes, in whatever order they do.
 *
 * @param benches a bench a session, fewest services first, so that a free seat in the most flexible session goes last
 * @param waiting who has no seat
 */
record SlotSeats(Seq<Bench> benches, TreeSet<Claim> waiting) {

    private static final Comparator<SlottedSession> NARROWEST_FIRST = Comparator.<SlottedSession>comparingInt(
                    session -> session.services().size())
            .thenComparing(session -> session.services().sorted().mkString("\n"))
            .thenComparing(SlottedSession::id);

    /** No session has the slot. */
    static final SlotSeats NONE = new SlotSeats(Array.empty(), TreeSet.empty());

    static SlotSeats of(Iterable<SlottedSession> sessions) {
        return new SlotSeats(Array.ofAll(sessions).sorted(NARROWEST_FIRST).map(Bench::empty), TreeSet.empty());
    }

    /** With one more seated and nobody unseated, if that can be. */
    Optional<SlotSeats> book(Claim claim) {
        Path path = Path.of(benches, claim);
        OptionalInt end = path.free();
        return end.isPresent()
                ? Optional.of(new SlotSeats(path.moved(end.getAsInt(), bench -> bench.with(claim)), waiting))
                : Optional.empty();
    }

    boolean canBook(Claim claim) {
        return Path.of(benches, claim).free().isPresent();
    }

    /** With one more claim: seated, or in the place of one that comes later in order, or waiting. */
    SlotSeats admit(Claim claim) {
        Path path = Path.of(benches, claim);
        OptionalInt end = path.free();
        if (end.isPresent()) {
            return new SlotSeats(path.moved(end.getAsInt(), bench -> bench.with(claim)), waiting);
        }
        return path.last()
                .filter(last -> last.compareTo(claim) > 0)
                .map(last -> new SlotSeats(inPlaceOf(last, claim), waiting.add(last)))
                .getOrElse(() -> new SlotSeats(benches, waiting.add(claim)));
    }

    private Seq<Bench> inPlaceOf(Claim leaving, Claim claim) {
        Seq<Bench> left = vacated(leaving);
        Path path = Path.of(left, claim);
        return path.moved(path.free().orElseThrow(), bench -> bench.with(claim));
    }

    private Seq<Bench> vacated(Claim leaving) {
        return benches.update(benches.indexWhere(bench -> bench.holds(leaving)), bench -> bench.without(leaving));
    }

    /** Without a claim; the first in order of those waiting who can now be seated takes the seat. */
    SlotSeats release(Claim claim) {
        return waiting.contains(claim)
                ? new SlotSeats(benches, waiting.remove(claim))
                : new SlotSeats(vacated(claim), waiting).seatFirstWaiting();
    }

    private SlotSeats seatFirstWaiting() {
        TreeSet<String> tried = TreeSet.empty();
        for (Claim claim : waiting) {
            if (!tried.contains(claim.service())) {
                tried = tried.add(claim.service());
                Optional<SlotSeats> seated = new SlotSeats(benches, waiting.remove(claim)).book(claim);
                if (seated.isPresent()) {
                    return seated.get();
                }
            }
        }
        return this;
    }

    /** Where somebody sits. */
    Option<SlottedSession> seat(Claim claim) {
        return benches.find(bench -> bench.holds(claim)).map(Bench::session);
    }

    /** How many more of a claim's kind can be seated with nobody unseated. */
    int room(Claim claim) {
        Seq<Bench> filled = benches;
        int room = 0;
        Path path = Path.of(filled, claim);
        for (OptionalInt end = path.free(); end.isPresent(); end = path.free()) {
            int last = end.getAsInt();
            // Those who may come are no claims: they could only move where the next of them can go anyway.
            int seats = path.isDirect(last) ? filled.get(last).free() : 1;
            filled = path.moved(last, bench -> bench.filled(seats));
            room += seats;
            path = Path.of(filled, claim);
        }
        return room;
    }

    /** Why nobody more of a service can be seated. */
    SchedulingCode whyNot(String service) {
        if (benches.isEmpty()) {
            return SchedulingCode.OUTSIDE_SESSION;
        }
        return benches.exists(bench -> bench.offers(service))
                ? SchedulingCode.SESSION_CAPACITY_EXCEEDED
                : SchedulingCode.SESSION_TYPE_MISMATCH;
    }

    Seq<Vacancy> vacancies(Interval slot) {
        return benches.filter(bench -> !bench.isFull()).map(bench -> new Vacancy(bench.session(), slot, bench.free()));
    }

    SupportTally tally() {
        long places = benches.map(bench -> bench.session().capacity()).sum().longValue();
        long seated = benches.map(Bench::taken).sum().longValue();
        return new SupportTally(places, seated, waiting.size());
    }
}
