package io.github.medsecretary.benchmarks.peers;

import io.github.medsecretary.benchmarks.replanning.Problem;

/** MinCostFlow, given all places at once or the cheapest and what pays beside them. */
record FlowPeer(long most) implements Peer {

    @Override
    public Answer plan(Problem problem, long best) {
        long before = System.nanoTime();
        var flow = new Flow(problem, most);
        long cost = flow.solve().cost();
        double seconds = (System.nanoTime() - before) / 1e9;
        return new Answer(cost, cost, seconds, flow.solving() / 1e9, cost <= best ? seconds : Double.POSITIVE_INFINITY);
    }
}
