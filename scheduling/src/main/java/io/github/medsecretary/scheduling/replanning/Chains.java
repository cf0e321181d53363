package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Which move makes room for which, or pulls a linked one along: a chain begins with one that is displaced and ends at a
 * free place.
 */
final class Chains {

    private final Seq<Job> jobs;
    private final BiPredicate<Visit, Visit> pulls;
    private final boolean[] isPulled;
    private final int[] maker;
    private final int[] number;

    /**
     * @param jobs who does not stay
     * @param pulls whether a link keeps the one from staying when the other is held where it goes
     */
    Chains(Seq<Job> jobs, BiPredicate<Visit, Visit> pulls) {
        this.jobs = jobs;
        this.pulls = pulls;
        this.isPulled = new boolean[jobs.size()];
        this.maker = new int[jobs.size()];
        this.number = new int[jobs.size()];
        Arrays.fill(maker, -1);
        for (int bumped = 0; bumped < jobs.size(); bumped++) {
            if (jobs.get(bumped).stay().isPresent()) {
                begin(bumped);
            }
        }
        int next = 1;
        for (int job = 0; job < jobs.size(); job++) {
            if (maker[job] < 0) {
                number[job] = next++;
            }
        }
    }

    // A link to one that is displaced tells more than who takes the place that is left.
    private void begin(int bumped) {
        int puller = puller(bumped, Job::isDisplaced);
        int taker = puller < 0 ? taker(bumped) : -1;
        int other = puller < 0 && taker < 0 ? puller(bumped, each -> true) : puller;
        isPulled[bumped] = other >= 0;
        maker[bumped] = Math.max(other, taker);
    }

    private int puller(int bumped, Predicate<Job> which) {
        Visit old = jobs.get(bumped).stay().orElseThrow().visit();
        for (int other = 0; other < jobs.size(); other++) {
            Job each = jobs.get(other);
            boolean isPulling = which.test(each)
                    && each.chosen()
                            .filter(there -> pulls.test(old, there.visit()))
                            .isPresent();
            if (isPulling && beginning(other) != bumped) {
                return other;
            }
        }
        return -1;
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
        return Option.when(maker[job] >= 0 && !isPulled[job], maker[job]);
    }

    /** Whose move pulls one along. */
    Option<Integer> puller(int job) {
        return Option.when(isPulled[job], maker[job]);
    }

    /** The number of the chain of one that moves. */
    int of(int job) {
        return number[beginning(job)];
    }
}
