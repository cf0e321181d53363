package io.github.medsecretary.correspondence.promise;

import io.vavr.collection.Seq;
import java.time.Instant;

/** Something that happened to promises. All that a {@link Ledger} knows it knows from these, in their order. */
public sealed interface LoopEvent {

    /**
     * Words of a letter were read for what they promise.
     *
     * @param letter the caller's id of the letter; an amended one keeps it
     * @param sha256 which words, as the letter's draft says
     * @param found every promise, in the order of the words
     * @param passedOver what reads like a promise and is none
     * @param by the id of who answers for the reading
     * @param at when
     */
    record Read(String letter, String sha256, Seq<Found> found, Seq<PassedOver> passedOver, String by, Instant at)
            implements LoopEvent {}

    /**
     * Somebody sees to it.
     *
     * @param loop the loop's id
     * @param owner who
     * @param by the id of who gave it to them
     * @param at when
     */
    record Owned(String loop, LoopOwner owner, String by, Instant at) implements LoopEvent {}

    /**
     * Nobody needs to see to it.
     *
     * @param loop the loop's id
     * @param decision who decided that, when and why
     */
    record LeftUnowned(String loop, Decision decision) implements LoopEvent {}

    /**
     * It is done.
     *
     * @param loop the loop's id
     * @param decision who says so, when, and how it ended
     */
    record Closed(String loop, Decision decision) implements LoopEvent {}

    /**
     * It won't be done.
     *
     * @param loop the loop's id
     * @param decision who decided that, when and why
     */
    record Cancelled(String loop, Decision decision) implements LoopEvent {}

    /**
     * It was closed or cancelled by mistake.
     *
     * @param loop the loop's id
     * @param decision who says so, when and why
     */
    record Reopened(String loop, Decision decision) implements LoopEvent {}
}
