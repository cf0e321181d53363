package io.github.medsecretary.scheduling.support;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;

/**
 * What a change of sessions or claims does to support.
 *
 * @param gained who has a seat now and had none, in order
 * @param lost who still claims a seat and has lost it, in order
 */
public record SupportShift(Seq<Claim> gained, Seq<Claim> lost) {

    /** Checks that nothing is null. */
    public SupportShift {
        requireNonNull(gained, "gained");
        requireNonNull(lost, "lost");
    }
}
