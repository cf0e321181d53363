package io.github.medsecretary.benchmarks.peers;

import io.github.medsecretary.benchmarks.replanning.Problem;

/** CP-SAT with the published diary, or what one-by-one makes of it, as its hint. */
record CpSatPeer(int workers, double limit) implements Peer {

    @Override
    public Answer plan(Problem problem, long best) {
        long before = System.nanoTime();
        Narrowed given = Narrowed.of(problem, best);
        var model = new Model(given.columns(), given.offer(), given.start());
        long solving = System.nanoTime();
        CpSat.Found found = new CpSat(workers, limit).solve(model, given.start());
        long after = System.nanoTime();
        double seconds = (after - before) / 1e9;
        long cost = found.plan().cost();
        return new Answer(
                cost,
                found.bound(),
                seconds,
                (after - solving) / 1e9,
                cost <= best ? seconds : Double.POSITIVE_INFINITY);
    }
}
