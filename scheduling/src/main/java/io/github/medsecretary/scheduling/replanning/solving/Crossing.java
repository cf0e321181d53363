package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes from another choice whatever is cheaper there and fits. Where two choices differ they fall into groups of rows
 * that can't change one without the other, because where one would go another still is; each group is as it was or as in
 * the other choice, whatever the rest is like, so that the best of all such crosses is the cheaper of both in each group
 * (after the partition crossover of Whitley, Hains and Howe, 2009). Immutable.
 */
final class Crossing {

    private final Problem problem;

    Crossing(Problem problem) {
        this.problem = problem;
    }

    /** The cheapest cross of two choices: never dearer than either. */
    @Nullable Spot[] cheapest(@Nullable Spot[] one, @Nullable Spot[] other) {
        List<Row> changed = changed(one, other);
        int[] group = groups(changed, one, other);
        long[] gain = new long[changed.size()];
        for (int i = 0; i < group.length; i++) {
            Row row = changed.get(i);
            gain[group[i]] += row.cost(one[row.number]) - row.cost(other[row.number]);
        }
        @Nullable Spot[] cross = one.clone();
        for (int i = 0; i < group.length; i++) {
            if (gain[group[i]] > 0) {
                int row = changed.get(i).number;
                cross[row] = other[row];
            }
        }
        return cross;
    }

    private List<Row> changed(@Nullable Spot[] one, @Nullable Spot[] other) {
        var changed = new ArrayList<Row>();
        for (Row row : problem.rows) {
            if (!Objects.equals(one[row.number], other[row.number])) {
                changed.add(row);
            }
        }
        return changed;
    }

    private int[] groups(List<Row> changed, @Nullable Spot[] one, @Nullable Spot[] other) {
        int[] group = new int[changed.size()];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < group.length; j++) {
                Spot there = other[changed.get(i).number];
                Spot here = one[changed.get(j).number];
                if (i != j && there != null && here != null && meet(there, here)) {
                    unite(group, i, j);
                }
            }
        }
        return group;
    }

    private static void unite(int[] group, int one, int other) {
        int from = group[one];
        int to = group[other];
        for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == from ? to : group[i];
        }
    }

    private boolean meet(Spot one, Spot other) {
        if (problem.clashes(one.seat, other.seat)) {
            return true;
        }
        for (Bond bond : problem.bonds(one.row)) {
            boolean isBroken = bond.one() == one.row
                    ? bond.other() == other.row && !bond.isKept(one, other)
                    : bond.one() == other.row && !bond.isKept(other, one);
            if (isBroken) {
                return true;
            }
        }
        return problem.hasCrowds && crowd(one, other);
    }

    // Whoever is nowhere at the same time as those who change never makes one too many.
    private boolean crowd(Spot one, Spot other) {
        for (int supply : one.footprint().supplies) {
            boolean areSeveral = problem.supplies.get(supply).quantity() > 1
                    && other.footprint().takes(supply);
            if (areSeveral && begins(one, supply) < ends(other, supply) && begins(other, supply) < ends(one, supply)) {
                return true;
            }
        }
        return false;
    }

    private static long begins(Spot spot, int supply) {
        return spot.start() - spot.footprint().before(supply);
    }

    private static long ends(Spot spot, int supply) {
        return spot.end() + spot.footprint().after(supply);
    }
}
