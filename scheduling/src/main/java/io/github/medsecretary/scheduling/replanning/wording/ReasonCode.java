package io.github.medsecretary.scheduling.replanning.wording;

import io.github.medsecretary.scheduling.replanning.wording.Argument.Inner;
import io.github.medsecretary.scheduling.replanning.wording.Argument.Named;
import io.github.medsecretary.scheduling.replanning.wording.Argument.OfAppointment;
import io.github.medsecretary.scheduling.replanning.wording.Argument.OfPlace;
import io.github.medsecretary.scheduling.replanning.wording.Argument.OfResource;
import io.github.medsecretary.scheduling.replanning.wording.Argument.Word;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** What the library says of plans. Each is a sentence but where it says that it is part of one. */
public enum ReasonCode {
    /** Why it moves: it had no place. */
    NO_PLACE_YET,
    /** Why it moves: something that it takes, or its site, is out of use. */
    RESOURCE_ABSENT(OfResource.class),
    /** Why it moves: a session that is not held. */
    SESSION_NOT_HELD(Named.class),
    /** Why it moves: a session that another practitioner holds. */
    SESSION_BY_OTHER(Named.class),
    /** Why it moves: a session that is held at another time. */
    SESSION_AT_OTHER_TIME(Named.class),
    /** Why it moves: a session that is held in another place. */
    SESSION_ELSEWHERE(Named.class),
    /** Why it moves: a session that does not offer its service any more. */
    SESSION_WITHOUT_SERVICE(Named.class),
    /** Why it moves: a device of which no piece is left. */
    NO_PIECE_LEFT(OfResource.class),
    /** Why it moves: a device of which there are too few pieces for all. */
    TOO_FEW_PIECES(OfResource.class),
    /** Why it moves: one that takes longer. */
    RUN_INTO(OfAppointment.class),
    /** Why it moves: its place was wrong before. */
    INVALID_BEFORE,
    /** Why it moves: one that it is linked to, and that moves. */
    LINKED_TO(OfAppointment.class),
    /** Why it moves: for another. */
    MAKES_ROOM(OfAppointment.class),
    /** Why it moves: for no single other one. */
    CHEAPER_SO,
    /** Why it is left without a place although its own was valid. */
    GIVES_WAY,
    /** Why it stays: the patient is there. */
    KEPT_ARRIVED,
    /** Why it stays: a promise. */
    KEPT_CONFIRMED,
    /** Why it stays: patient transport. */
    KEPT_TRANSPORT,
    /** Why it stays: an interpreter. */
    KEPT_INTERPRETER,
    /** Why it stays: a course of treatment. */
    KEPT_TREATMENT_CYCLE,
    /** Where it goes. */
    GOES_TO(OfPlace.class),
    /** A part of what that costs. */
    COSTS(Inner.class, Argument.Count.class),

    /** A part of a cost: no place. */
    UNPLACED,
    /** A part of a cost: the time until the place. */
    WAITING,
    /** A part of a cost: only room or device change. */
    ROOM_OR_DEVICE,
    /** A part of a cost: after the breach date. */
    AFTER_BREACH,
    /** A part of a cost: the old place was valid. */
    OLD_PLACE_VALID,
    /** A part of a cost: and the patient knew of it. */
    PATIENT_KNEW,
    /** A part of a cost: moves before. */
    MOVED_BEFORE,
    /** A part of a cost: a later day. */
    LATER_DAY,
    /** A part of a cost: an earlier day. */
    EARLIER_DAY,
    /** A part of a cost: another time of day. */
    TIME_OF_DAY,
    /** A part of a cost: another practitioner. */
    OTHER_PRACTITIONER,
    /** A part of a cost: not the preferred part of day. */
    PREFERENCE_UNMET,
    /** A part of a cost: soon, and sooner than it was. */
    SHORT_NOTICE,

    /** What was better: where, by how much, and what is there. */
    CHEAPER_BUT(OfPlace.class, Argument.Count.class, Argument.Several.class),
    /** A part of a sentence: one that keeps its place, there or near. */
    BLOCKED_STAYS(OfAppointment.class, Word.class),
    /** A part of a sentence: one that must keep its place, there or near. */
    BLOCKED_MUST_STAY(OfAppointment.class, Word.class),
    /** A part of a sentence: one that the policy leaves in its place, there or near. */
    BLOCKED_MAY_NOT_MOVE(OfAppointment.class, Word.class),
    /** A part of a sentence: one that goes there, or near. */
    BLOCKED_GOES_THERE(OfAppointment.class, Word.class),
    /** A part of a sentence: something that is out of use. */
    BLOCKED_ABSENT(OfResource.class),

    /** A chain: what happens, and that it ends. */
    CHAIN(Argument.InTurn.class),
    /** A part of a sentence: one that was displaced, and its place. */
    CHAIN_TAKES(OfAppointment.class, OfPlace.class),
    /** A part of a sentence: one that makes room, how urgent it is, whether the patient was told, and its place. */
    CHAIN_MOVES(OfAppointment.class, Word.class, Word.class, OfPlace.class),
    /** A part of a sentence: one that keeps start and practitioner, and its place. */
    CHAIN_RESEATS(OfAppointment.class, OfPlace.class),
    /** A part of a sentence: one that is left without a place. */
    CHAIN_LEFT(OfAppointment.class),
    /** A part of a sentence: that is all of the chain. */
    CHAIN_ENDS,
    /** A part of a sentence: that is all of the plan. */
    CHAIN_NOBODY_ELSE,

    /** Why there is no place: nothing to look at. */
    NO_START,
    /** Why there is no place: how many starts there are, closed, taken, and given to others. */
    STARTS(Argument.Count.class, Argument.Count.class, Argument.Count.class, Argument.Count.class),
    /** The same where terms of sessions keep it out of some, which are counted before those given to others. */
    STARTS_ON_TERMS(
            Argument.Count.class,
            Argument.Count.class,
            Argument.Count.class,
            Argument.Count.class,
            Argument.Count.class),

    /** What would help: who could go where, and if what. */
    COULD_GO(OfAppointment.class, OfPlace.class, Argument.Several.class),
    /** A part of a sentence: a session, and by how many minutes it would begin earlier. */
    IF_BEGUN_EARLIER(Named.class, Argument.Count.class),
    /** A part of a sentence: a session, and by how many minutes it would end later. */
    IF_ENDED_LATER(Named.class, Argument.Count.class),
    /** A part of a sentence: a session and the service that it does not offer. */
    IF_OFFERED(Named.class, Named.class),
    /** A part of a sentence: a practitioner or room, what it lacks, and for which service. */
    IF_ALLOWED(OfResource.class, Argument.Several.class, Named.class),
    /** A part of a sentence: a room that is closed. */
    IF_OPENED(OfResource.class),
    /** A part of a sentence: how early it would have to start. */
    IF_EARLIER(Argument.Moment.class),
    /** A part of a sentence: how late it would have to start. */
    IF_LATER(Argument.Moment.class),
    /** A part of a sentence: a session, and beside whom in it. */
    IF_OVERBOOKED(Named.class, OfAppointment.class),
    /** A part of a sentence: a session that would have one visit more than it is meant for. */
    IF_OVERFILLED(Named.class),
    /** A part of a sentence: a session of which a place would be given away before its time. */
    IF_RELEASED(Named.class),
    /** A part of a sentence: one that is pinned, and its new place. */
    IF_UNPINNED(OfAppointment.class, OfPlace.class),
    /** A part of a sentence: one that has too little notice, and its new place. */
    IF_NOTICE_WAIVED(OfAppointment.class, OfPlace.class),
    /** A part of a sentence: one that has been moved too often, and its new place. */
    IF_MOVED_AGAIN(OfAppointment.class, OfPlace.class),
    /** A part of a sentence: one that nobody may bump, and its new place. */
    IF_BUMPED(OfAppointment.class, OfPlace.class),
    /** A part of a sentence: it has too little notice itself. */
    IF_AT_SHORT_NOTICE;

    // A persistent list of classes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Seq<Class<?>> parameters;

    private final String key;

    ReasonCode(Class<?>... parameters) {
        this.parameters = List.of(parameters);
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its key in bundles: its name in lower case with hyphens. */
    public String key() {
        return key;
    }

    /** What it speaks of, in order. */
    public Seq<Class<?>> parameters() {
        return parameters;
    }

    boolean takes(Seq<Argument> arguments) {
        Seq<Class<?>> left = parameters;
        for (Argument each : arguments) {
            if (left.isEmpty() || !left.head().isInstance(each)) {
                return false;
            }
            left = left.tail();
        }
        return left.isEmpty();
    }
}
