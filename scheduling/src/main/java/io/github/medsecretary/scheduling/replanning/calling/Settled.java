package io.github.medsecretary.scheduling.replanning.calling;

import io.github.medsecretary.scheduling.replanning.Place;

/** What is decided about an appointment, whatever becomes of the others. */
public sealed interface Settled {

    /**
     * The patient was promised a place.
     *
     * @param place it stays there
     */
    record Promised(Place place) implements Settled {}

    /**
     * Only room or device changed, for the sake of somebody who was promised a place; nobody need be told.
     *
     * @param place it stays there
     */
    record Reseated(Place place) implements Settled {}

    /** It keeps the place that it had. */
    record Kept() implements Settled {}

    /** The patient knows that there is no place yet; should there be one, they are asked again. */
    record Waiting() implements Settled {}

    /**
     * The patient does not come.
     *
     * @param because the answer that said so
     */
    record CalledOff(Attempt because) implements Settled {}

    /** All that may be offered was turned down: a person decides. */
    record ToDecide() implements Settled {}
}
