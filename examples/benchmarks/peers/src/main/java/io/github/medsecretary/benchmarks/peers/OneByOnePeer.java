package io.github.medsecretary.benchmarks.peers;

import io.github.medsecretary.benchmarks.replanning.OneByOne;
import io.github.medsecretary.benchmarks.replanning.Problem;

/** The most urgent first, each into the cheapest free place. */
record OneByOnePeer() implements Peer {

    @Override
    public Answer plan(Problem problem, long best) {
        long before = System.nanoTime();
        long cost = OneByOne.plan(problem).cost();
        double seconds = (System.nanoTime() - before) / 1e9;
        return new Answer(cost, 0, seconds, seconds, cost <= best ? seconds : Double.POSITIVE_INFINITY);
    }
}
