package io.github.medsecretary.scheduling.replanning;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;

/** Which move makes room for which: a chain begins with one that is displaced and ends at a free place. */
final class Chains {

    private final Seq<Job> jobs;
    private final int[] maker;
    private final int[] number;

    Chains(Seq<Job> jobs) {
        this.jobs = jobs;
        this.maker = new int[jobs.size()];
        this.number = new int[jobs.size()];
        Arrays.fill(maker, -1);
        for (int bumped = 0; bumped < jobs.size(); bumped++) {
            if (jobs.get(bumped).stay().isPresent()) {
                maker[bumped] = taker(bumped);
            }
        }
        int next = 1;
        for (int job = 0; job < jobs.size(); job++) {
            if (maker[job] < 0) {
                number[job] = next++;
            }
        }
    }

    // One that now takes something that the bumped one took, at an overlapping time or too near to it: the first that
    // is displaced, or else the first. No two make room for each other, so that each chain has a beginning.
    private int taker(int bumped) {
        Candidate old = jobs.get(bumped).stay().orElseThrow();
        int first = -1;
        for (int other = 0; other < jobs.size(); other++) {
            boolean takes = jobs.get(other).chosen().filter(old::meets).isPresent() && beginning(other) != bumped;
            if (takes && jobs.get(other).isDisplaced()) {
                return other;
            }
            first = takes && first < 0 ? other : first;
        }
        return first;
    }

    private int beginning(int job) {
        int at = job;
        while (maker[at] >= 0) {
            at = maker[at];
        }
        return at;
    }

    /** For whom one makes room. */
    Option<Integer> maker(int job) {
        return Option.when(maker[job] >= 0, maker[job]);
    }

    /** The number of the chain of one that moves. */
    int of(int job) {
        return number[beginning(job)];
    }
}
