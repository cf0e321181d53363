package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.scheduling.diary.Occupancy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds all pairs that overlap among occupancies in order of start, in time linear in their number and the pairs'. */
final class Sweep {

    private final RuleRun run;

    Sweep(RuleRun run) {
        this.run = run;
    }

    /** Hands over each pair once, the earlier first. */
    void pairs(Iterable<Occupancy> inOrder, BiConsumer<Occupancy, Occupancy> pair) {
        List<Occupancy> open = new ArrayList<>();
        for (Occupancy next : inOrder) {
            run.steps(1 + open.size());
            Instant start = next.interval().start();
            open.removeIf(each -> !each.interval().end().isAfter(start));
            open.forEach(each -> pair.accept(each, next));
            open.add(next);
        }
    }
}
