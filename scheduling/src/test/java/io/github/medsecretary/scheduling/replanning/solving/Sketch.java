package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a small problem is made of: rows remember what they were asked for, so that each search wants fresh ones. */
record Sketch(List<Supply> supplies, List<List<Long>> ways, List<Bond> bonds, List<Want> wants) {

    static final long ORIGIN = 1_000;
    static final long END = ORIGIN + 20_000;
    static final long GRAIN = 600;

    private static final long UNKNOWN = 400;

    /** One row, with all that it could have but where it stays. */
    record Want(long unplaced, @Nullable Spot stay, List<Spot> spots) {}

    Problem problem() {
        var rows = new ArrayList<Row>();
        for (Want want : wants) {
            rows.add(new Row(rows.size(), want.unplaced(), want.stay(), byDay(want.spots())));
        }
        long[][] numbers = ways.stream()
                .map(row -> row.stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
        return new Problem(rows, supplies, numbers, bonds, ORIGIN, END, GRAIN);
    }

    Solver.Result solved(long steps) {
        return new Solver(problem(), new Steps(steps)).solve();
    }

    /** All spots of a row, where it stays among them. */
    List<Spot> all(int row) {
        var all = new ArrayList<>(wants.get(row).spots());
        Spot stay = wants.get(row).stay();
        if (stay != null) {
            all.add(stay);
        }
        return all;
    }

    List<Spot> all() {
        var all = new ArrayList<Spot>();
        for (int row = 0; row < wants.size(); row++) {
            all.addAll(all(row));
        }
        return all;
    }

    /** What it costs if everybody stays who can, and nobody else is anywhere. */
    long listed() {
        return wants.stream()
                .mapToLong(want -> want.stay() == null ? want.unplaced() : 0)
                .sum();
    }

    // As of a diary: the spots of a day all at once, dear ones too, when its cheapest could be among those asked for.
    private static Source byDay(List<Spot> spots) {
        Map<Long, List<Spot>> days =
                spots.stream().collect(Collectors.groupingBy(spot -> spot.day(), TreeMap::new, Collectors.toList()));
        return (limit, into) -> {
            days.values().removeIf(day -> {
                boolean isDue = day.stream().anyMatch(spot -> spot.cost - UNKNOWN <= limit);
                into.addAll(isDue ? day : List.of());
                return isDue;
            });
            return days.isEmpty() ? Source.NO_MORE : limit + 1;
        };
    }
}
