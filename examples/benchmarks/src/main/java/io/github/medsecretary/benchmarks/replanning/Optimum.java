package io.github.medsecretary.benchmarks.replanning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The best that is known of a case.
 *
 * @param bound nothing costs less than this
 * @param unplaced the weights of those whom that plan leaves without a place
 * @param late what that plan costs for starts after a breach date
 * @param by what found it
 */
public record Optimum(long seed, long cost, long bound, double seconds, long unplaced, long late, String by) {

    static final String HEADER = "seed\tcost\tproven\tbound\tseconds\tunplaced\tlate\tby";

    /** The best plan that is known. */
    public static Optimum of(long seed, Problem problem, Solution plan, long bound, double seconds, String by) {
        return new Optimum(
                seed,
                plan.cost(),
                Math.min(bound, plan.cost()),
                seconds,
                plan.unplaced(problem),
                plan.late(problem),
                by);
    }

    /** Whether nothing can be better. */
    public boolean isProven() {
        return bound >= cost;
    }

    /** A line of a file of optima. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%d\t%d\t%s\t%d\t%.3f\t%d\t%d\t%s",
                seed,
                cost,
                isProven() ? "yes" : "no",
                bound,
                seconds,
                unplaced,
                late,
                by);
    }

    /** Reads a file of optima. */
    public static Map<Long, Optimum> read(Path file) throws IOException {
        return read(Files.exists(file) ? Files.readAllLines(file) : List.of());
    }

    /** The published optima of a family. */
    public static Map<Long, Optimum> published(Family family) throws IOException {
        try (InputStream in = Optimum.class.getResourceAsStream(family.label() + ".tsv")) {
            return read(
                    in == null
                            ? List.of()
                            : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        }
    }

    private static Map<Long, Optimum> read(List<String> lines) {
        var optima = new TreeMap<Long, Optimum>();
        for (String line : lines) {
            if (!line.startsWith("seed")) {
                String[] cells = line.split("\t", -1);
                var read = new Optimum(
                        Long.parseLong(cells[0]),
                        Long.parseLong(cells[1]),
                        Long.parseLong(cells[3]),
                        Double.parseDouble(cells[4]),
                        Long.parseLong(cells[5]),
                        Long.parseLong(cells[6]),
                        cells[7]);
                optima.put(read.seed(), read);
            }
        }
        return optima;
    }

    /** Writes a file of optima, by seed. */
    public static void write(Path file, Map<Long, Optimum> optima) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        new TreeMap<>(optima).values().forEach(each -> lines.add(each.line()));
        Files.write(file, lines);
    }
}
