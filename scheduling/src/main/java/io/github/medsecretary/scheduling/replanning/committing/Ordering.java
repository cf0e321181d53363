package io.github.medsecretary.scheduling.replanning.committing;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds who can move next, again and again. Used once, by one thread. */
final class Ordering {

    private final Standing standing;
    private final ArrayList<Step> steps = new ArrayList<>();
    private final Map<String, Seq<String>> waitsFor = new LinkedHashMap<>();
    private Diary now;

    /**
     * @param now the diary before the first deed
     */
    Ordering(Standing standing, Diary now) {
        this.standing = standing;
        this.now = now;
        standing.deeds().keySet().forEach(id -> waitsFor.put(id, List.empty()));
    }

    Seq<Step> steps() {
        while (!waitsFor.isEmpty()) {
            if (!advance()) {
                take(knot());
            }
        }
        return List.ofAll(steps);
    }

    /** Does all that can be done alone; false if nothing can. */
    private boolean advance() {
        int before = steps.size();
        for (String id : List.ofAll(waitsFor.keySet())) {
            // Who waits for somebody who is still there need not be asked again.
            if (waitsFor.getOrDefault(id, List.empty()).forAll(other -> !waitsFor.containsKey(other))) {
                Seq<Finding> against = standing.against(now, List.of(id));
                if (against.isEmpty()) {
                    take(List.of(id));
                } else {
                    waitsFor.put(id, others(against, List.of(id)));
                }
            }
        }
        return steps.size() > before;
    }

    private void take(Seq<String> ids) {
        steps.add(new Step(ids.sorted(), standing.change(ids)));
        now = standing.after(now, ids);
        ids.forEach(waitsFor::remove);
    }

    /** Those who are left and in the way; all who are left where it can't be said who. */
    private Seq<String> others(Seq<Finding> against, Seq<String> ids) {
        Seq<String> left = List.ofAll(waitsFor.keySet()).removeAll(ids);
        Seq<String> named = Standing.appointments(against).filter(left::contains);
        return named.isEmpty() ? left : named;
    }

    /** The fewest who wait for nobody but each other. */
    private Seq<String> knot() {
        Seq<String> knot = List.ofAll(waitsFor.keySet())
                .map(this::reached)
                .minBy(Seq::size)
                .get();
        Seq<Finding> against = standing.against(now, knot);
        while (!against.isEmpty() && knot.size() < waitsFor.size()) {
            knot = knot.appendAll(others(against, knot));
            against = standing.against(now, knot);
        }
        return knot;
    }

    private Seq<String> reached(String id) {
        Set<String> seen = new LinkedHashSet<>();
        var left = new java.util.ArrayDeque<String>();
        left.add(id);
        while (!left.isEmpty()) {
            String next = left.remove();
            if (waitsFor.containsKey(next) && seen.add(next)) {
                waitsFor.getOrDefault(next, List.empty()).forEach(left::add);
            }
        }
        return List.ofAll(seen);
    }
}
