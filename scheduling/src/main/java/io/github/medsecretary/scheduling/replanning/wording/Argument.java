package io.github.medsecretary.scheduling.replanning.wording;

import io.github.medsecretary.core.time.SiteZone;
import io.vavr.collection.Seq;
import java.time.Instant;

/** What a reason speaks of. Values without a language. */
public sealed interface Argument {

    /**
     * An appointment.
     *
     * @param id its id
     */
    record OfAppointment(String id) implements Argument {}

    /**
     * A resource or site.
     *
     * @param id its id
     */
    record OfResource(String id) implements Argument {}

    /**
     * Something that goes by the practice's own word: a session, a service, a capability.
     *
     * @param word its id
     */
    record Named(String word) implements Argument {}

    /**
     * A start and what is taken there.
     *
     * @param start the start
     * @param with the ids of all that is taken
     * @param zone the wall clock by which it is told
     */
    record OfPlace(Instant start, Seq<String> with, SiteZone zone) implements Argument {}

    /**
     * A moment.
     *
     * @param at when
     * @param zone the wall clock by which it is told
     */
    record Moment(Instant at, SiteZone zone) implements Argument {}

    /**
     * A count, an amount or a number of minutes.
     *
     * @param value the number
     */
    record Count(long value) implements Argument {}

    /**
     * One of a few words that a bundle translates, such as {@code priority.routine}.
     *
     * @param key its key
     */
    record Word(String key) implements Argument {}

    /**
     * Another reason, inside this one.
     *
     * @param reason which
     */
    record Inner(Reason reason) implements Argument {}

    /**
     * What happens one after another.
     *
     * @param steps in order; at least one
     */
    record InTurn(Seq<Reason> steps) implements Argument {}

    /**
     * Several of them, as a list.
     *
     * @param all in order; at least one
     */
    record Several(Seq<Argument> all) implements Argument {}
}
