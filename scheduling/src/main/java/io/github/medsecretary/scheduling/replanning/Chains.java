package io.github.medsecretary.scheduling.replanning;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;

/** Which move makes room for which: a chain begins with one that is displaced and ends at a free place. */
final class Chains {

    private final Seq<Job> jobs;
    private final Seq<Option<Candidate>> chosen;
    private final int[] maker;
    private final int[] number;

    Chains(Seq<Job> jobs, Seq<Option<Candidate>> chosen) {
        this.jobs = jobs;
        this.chosen = chosen;
        this.maker = new int[jobs.size()];
        this.number = new int[jobs.size()];
        Arrays.fill(maker, -1);
        for (int bumped = 0; bumped < jobs.size(); bumped++) {
            if (isMoved(bumped) && jobs.get(bumped).stay().isPresent()) {
                maker[bumped] = taker(bumped);
            }
        }
        int next = 1;
        for (int job = 0; job < jobs.size(); job++) {
            if (isMoved(job) && maker[job] < 0) {
                number[job] = next++;
            }
        }
    }

    private boolean isMoved(int job) {
        return !jobs.get(job).stay().equals(chosen.get(job).toJavaOptional());
    }

    // The first that now takes something that the bumped one took, at an overlapping time or too near to it.
    private int taker(int bumped) {
        Candidate old = jobs.get(bumped).stay().orElseThrow();
        for (int other = 0; other < jobs.size(); other++) {
            boolean takes =
                    other != bumped && isMoved(other) && chosen.get(other).exists(old::meets);
            if (takes) {
                return other;
            }
        }
        return -1;
    }

    /** For whom one makes room. */
    Option<Integer> maker(int job) {
        return Option.when(maker[job] >= 0, maker[job]);
    }

    /** The number of the chain of one that moves. */
    int of(int job) {
        int at = job;
        for (int hops = 0; maker[at] >= 0 && hops < jobs.size(); hops++) {
            at = maker[at];
        }
        return Math.max(1, number[at]);
    }
}
