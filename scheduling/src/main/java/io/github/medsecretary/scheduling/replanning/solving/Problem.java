package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.List;

/** Rows, what is scarce, and what binds rows together. */
public final class Problem {

    final List<Row> rows;
    private final Row[] byNumber;
    final List<Supply> supplies;
    final long[][] ways;
    final long origin;
    final long end;
    final long grain;
    final boolean hasCrowds;
    final Seats seats;
    private final List<List<Bond>> bonds = new ArrayList<>();

    /**
     * @param rows in the order of their numbers
     * @param supplies in the order of their numbers
     * @param ways how long it takes from site to site
     * @param bonds between rows
     * @param origin the moment before which no spot starts
     * @param end the moment after which none ends
     * @param grain how far apart the moments are that are priced; best if spots begin and end at multiples of it
     */
    public Problem(
            List<Row> rows, List<Supply> supplies, long[][] ways, List<Bond> bonds, long origin, long end, long grain) {
        this.origin = origin;
        this.end = end;
        this.grain = grain;
        this.rows = List.copyOf(rows);
        this.byNumber = rows.toArray(new Row[0]);
        this.supplies = List.copyOf(supplies);
        this.ways = ways.clone();
        rows.forEach(row -> this.bonds.add(new ArrayList<>()));
        for (Bond bond : bonds) {
            this.bonds.get(bond.one()).add(bond);
            this.bonds.get(bond.other()).add(bond);
        }
        this.hasCrowds = supplies.stream().anyMatch(each -> each.quantity() > 1);
        this.seats = new Seats(this);
    }

    Row row(int number) {
        return byNumber[number];
    }

    List<Bond> bonds(int row) {
        return bonds.get(row);
    }

    /** Whether two seats that take one supply are too near to each other on it. */
    boolean clash(Seat one, Seat other, int supply) {
        Seat first = one.start <= other.start ? one : other;
        Seat second = one.start <= other.start ? other : one;
        if (second.start < first.end) {
            return true;
        }
        long gap = Math.max(first.footprint.after(supply), second.footprint.before(supply));
        if (supplies.get(supply).travels()) {
            gap = Math.max(gap, ways[first.footprint.site][second.footprint.site]);
        }
        return second.start < first.end + gap;
    }

    /** Whether two seats take one single supply too near to each other. */
    boolean clashes(Seat one, Seat other) {
        for (int supply : one.footprint.supplies) {
            boolean isOfBoth = supplies.get(supply).quantity() == 1 && other.footprint.takes(supply);
            if (isOfBoth && clash(one, other, supply)) {
                return true;
            }
        }
        return false;
    }
}
