package io.github.medsecretary.benchmarks.peers;

import io.github.medsecretary.benchmarks.replanning.Problem;

/** Somebody else who plans. */
@FunctionalInterface
interface Peer {

    /** Plans a case; it may stop where it has a plan as cheap as the best known. */
    Answer plan(Problem problem, long best);
}
