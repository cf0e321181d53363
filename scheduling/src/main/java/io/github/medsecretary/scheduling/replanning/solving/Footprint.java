package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;

/**
 * What a spot takes for its time, by the numbers of the supplies, and how long each must be free before and after.
 * Shared by many spots. Immutable.
 */
public final class Footprint implements Comparable<Footprint> {

    final int[] supplies;
    final long[] before;
    final long[] after;
    final int site;

    /**
     * @param supplies what is taken, each once
     * @param before how long each must have been free, in the order of the supplies
     * @param after how long each stays busy afterwards, likewise
     * @param site where it is, for the ways between sites
     */
    public Footprint(int[] supplies, long[] before, long[] after, int site) {
        this.supplies = supplies.clone();
        this.before = before.clone();
        this.after = after.clone();
        this.site = site;
    }

    /** The same with one supply more, that must be free for so long before and after. */
    public Footprint with(int supply, long reach) {
        int count = supplies.length;
        int[] more = Arrays.copyOf(supplies, count + 1);
        long[] moreBefore = Arrays.copyOf(before, count + 1);
        long[] moreAfter = Arrays.copyOf(after, count + 1);
        more[count] = supply;
        moreBefore[count] = reach;
        moreAfter[count] = reach;
        return new Footprint(more, moreBefore, moreAfter, site);
    }

    /** What is taken, by number. */
    public int[] supplies() {
        return supplies.clone();
    }

    /** The number of its site. */
    public int site() {
        return site;
    }

    boolean takes(int supply) {
        for (int each : supplies) {
            if (each == supply) {
                return true;
            }
        }
        return false;
    }

    long before(int supply) {
        return before[indexOf(supply)];
    }

    long after(int supply) {
        return after[indexOf(supply)];
    }

    private int indexOf(int supply) {
        int at = 0;
        while (supplies[at] != supply) {
            at++;
        }
        return at;
    }

    @Override
    public int compareTo(Footprint other) {
        // Mostly one or two, so that to hand them over for comparing takes longer than to compare them.
        int common = Math.min(supplies.length, other.supplies.length);
        for (int i = 0; i < common; i++) {
            if (supplies[i] != other.supplies[i]) {
                return Integer.compare(supplies[i], other.supplies[i]);
            }
        }
        return Integer.compare(supplies.length, other.supplies.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Footprint that
                && Arrays.equals(supplies, that.supplies)
                && Arrays.equals(before, that.before)
                && Arrays.equals(after, that.after)
                && site == that.site;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(supplies);
    }
}
