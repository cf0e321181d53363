package io.github.medsecretary.scheduling.support;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Sessions and the claims of bookings to seats in them, with who is supported: has a seat.
 *
 * <p>A claim can sit in a session that has exactly its slot and offers its service. Slots of different start or length
 * never interact. Those supported are always as many as can be and, among sets of that size, the earliest in order
 * ({@link Rank}): whoever is in the set that comes first when two are compared claim by claim. That set is one only, so
 * it is the same in whatever order claims come and go. Immutable and thread-safe; a change costs one augmenting path and
 * shares all other slots with the value before.
 */
public final class SessionSupport {

    private final Seq<SlottedSession> sessions;
    private final TreeMap<Interval, SlotSeats> slots;
    private final TreeMap<String, Claim> claims;

    private SessionSupport(
            Seq<SlottedSession> sessions, TreeMap<Interval, SlotSeats> slots, TreeMap<String, Claim> claims) {
        this.sessions = sessions;
        this.slots = slots;
        this.claims = claims;
    }

    /**
     * Seats the claims in the sessions.
     *
     * <p>Every problem is given, with its JSON pointer: {@link SchedulingCode#DUPLICATE_ID},
     * {@link SchedulingCode#EMPTY_INTERVAL} for a slot that is not positive, {@link SchedulingCode#OUT_OF_RANGE} for a
     * capacity below 1.
     */
    public static Either<Seq<Problem>, SessionSupport> of(
            Iterable<? extends SlottedSession> sessions, Iterable<? extends Claim> claims) {
        Seq<SlottedSession> held = List.ofAll(sessions);
        Seq<Claim> made = List.ofAll(claims);
        Seq<Problem> problems = SupportCheck.of(held, made);
        return problems.isEmpty() ? Either.right(seated(held, made)) : Either.left(problems);
    }

    private static SessionSupport seated(Seq<SlottedSession> sessions, Seq<Claim> claims) {
        var bySlot = new java.util.TreeMap<Interval, ArrayList<SlottedSession>>();
        for (SlottedSession session : sessions) {
            session.slots()
                    .forEach(slot -> bySlot.computeIfAbsent(slot, none -> new ArrayList<>())
                            .add(session));
        }
        var seats = new java.util.TreeMap<Interval, SlotSeats>();
        bySlot.forEach((slot, open) -> seats.put(slot, SlotSeats.of(open)));
        for (Claim claim : claims.sorted()) {
            seats.merge(claim.slot(), SlotSeats.NONE.admit(claim), (now, none) -> now.admit(claim));
        }
        return new SessionSupport(
                sessions,
                TreeMap.ofAll(seats),
                TreeMap.ofEntries(claims.map(claim -> new Tuple2<>(claim.id(), claim))));
    }

    /** The same claims with other sessions; problems as with {@link #of}. */
    public Either<Seq<Problem>, SessionSupport> withSessions(Iterable<? extends SlottedSession> others) {
        return of(others, claims());
    }

    /**
     * Takes a claim that can be seated while everybody supported stays so, perhaps in another session of the same slot.
     *
     * <p>Refused with {@link SchedulingCode#DUPLICATE_ID}, with {@link SchedulingCode#OUTSIDE_SESSION} if no session has
     * its slot, {@link SchedulingCode#SESSION_TYPE_MISMATCH} if none of those offers its service, and
     * {@link SchedulingCode#SESSION_CAPACITY_EXCEEDED} if no seat can be freed.
     */
    public Either<Refusal, SessionSupport> book(Claim claim) {
        if (claims.containsKey(claim.id())) {
            return Either.left(Refusal.of(SchedulingCode.DUPLICATE_ID));
        }
        SlotSeats seats = seats(claim.slot());
        Optional<SlotSeats> booked = seats.book(claim);
        return booked.isPresent()
                ? Either.right(with(claim, booked.get()))
                : Either.left(Refusal.of(seats.whyNot(claim.service())));
    }

    /**
     * Takes all claims of a group, or none: each can be seated while everybody supported and the rest of the group stay
     * so. Refused as {@link #book} refuses the first of them that can't.
     *
     * @throws IllegalArgumentException if they don't all want the same slot
     */
    public Either<Refusal, SessionSupport> bookGroup(Iterable<? extends Claim> group) {
        Seq<Claim> claims = List.ofAll(group);
        if (claims.map(Claim::slot).distinct().size() > 1) {
            throw new IllegalArgumentException("a group wants one slot");
        }
        return claims.<Either<Refusal, SessionSupport>>foldLeft(
                Either.right(this), (so, claim) -> so.flatMap(support -> support.book(claim)));
    }

    /** Whether {@link #book} would take the claim, its id aside. */
    public boolean canBook(Claim claim) {
        return seats(claim.slot()).canBook(claim);
    }

    /**
     * Takes a claim in any case: it is seated if there is room, or in the place of one that comes later in order, or is
     * orphaned. Refused with {@link SchedulingCode#DUPLICATE_ID} only.
     */
    public Either<Refusal, SessionSupport> admit(Claim claim) {
        return claims.containsKey(claim.id())
                ? Either.left(Refusal.of(SchedulingCode.DUPLICATE_ID))
                : Either.right(with(claim, seats(claim.slot()).admit(claim)));
    }

    private SessionSupport with(Claim claim, SlotSeats seats) {
        return new SessionSupport(sessions, slots.put(claim.slot(), seats), claims.put(claim.id(), claim));
    }

    /**
     * Lets a claim go; the first orphan in order that fits is seated. Refused with
     * {@link SchedulingCode#UNKNOWN_APPOINTMENT} if nobody of that id claims a seat.
     */
    public Either<Refusal, SessionSupport> release(String id) {
        return claims.get(id)
                .toEither(Refusal.of(SchedulingCode.UNKNOWN_APPOINTMENT))
                .map(claim -> new SessionSupport(
                        sessions, slots.put(claim.slot(), seats(claim.slot()).release(claim)), claims.remove(id)));
    }

    /** The sessions as given. */
    public Seq<SlottedSession> sessions() {
        return sessions;
    }

    /** Everybody who claims a seat, first in order first. */
    public Seq<Claim> claims() {
        return claims.values().toList().sorted();
    }

    /** Who has a seat, first in order first. */
    public Seq<Claim> supported() {
        return claims().filter(claim -> !isOrphaned(claim));
    }

    /** Who has none, first in order first. */
    public Seq<Claim> orphaned() {
        return claims().filter(this::isOrphaned);
    }

    private boolean isOrphaned(Claim claim) {
        return seats(claim.slot()).waiting().contains(claim);
    }

    /** Whether a claim of that id has a seat. */
    public boolean isSupported(String id) {
        return claims.get(id).exists(claim -> !isOrphaned(claim));
    }

    /** Where a claim of that id sits, if it has a seat. */
    public Optional<SlottedSession> seat(String id) {
        return claims.get(id).flatMap(claim -> seats(claim.slot()).seat(claim)).toJavaOptional();
    }

    /** The slots of the sessions that lie wholly within a stretch of time, in order. */
    public Seq<Interval> slots(Interval within) {
        return slots.filter((slot, seats) ->
                        within.encloses(slot) && !seats.benches().isEmpty())
                .keySet()
                .toList();
    }

    /** The seats that are left in slots that start within a stretch of time, in order of time. */
    public Seq<Vacancy> vacancies(Interval within) {
        return slots.filterKeys(slot -> within.contains(slot.start()))
                .toList()
                .flatMap(each -> each._2.vacancies(each._1));
    }

    /** How full the slots are that start within a stretch of time. */
    public SupportTally tally(Interval within) {
        return slots.filterKeys(slot -> within.contains(slot.start()))
                .values()
                .map(SlotSeats::tally)
                .foldLeft(SupportTally.NOTHING, SupportTally::plus);
    }

    /** Who has gained a seat and who has lost one, compared with a state before. */
    public SupportShift since(SessionSupport before) {
        return new SupportShift(
                supported().filter(claim -> !before.isSupported(claim.id())),
                orphaned().filter(claim -> before.isSupported(claim.id())));
    }

    SlotSeats seats(Interval slot) {
        return slots.get(slot).getOrElse(SlotSeats.NONE);
    }

    /** Prints how many, never who. */
    @Override
    public String toString() {
        return "SessionSupport[" + sessions.size() + " sessions, " + claims.size() + " claims]";
    }
}
