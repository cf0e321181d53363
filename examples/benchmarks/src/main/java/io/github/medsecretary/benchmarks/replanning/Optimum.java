package io.github.medsecretary.benchmarks.replanning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The best that is known of a case.
 *
 * @param bound nothing costs less than this
 * @param by what found it
 */
public record Optimum(long seed, long cost, long bound, double seconds, String by) {

    static final String HEADER = "seed\tcost\tproven\tbound\tseconds\tby";

    /** Whether nothing can be better. */
    public boolean isProven() {
        return bound >= cost;
    }

    /** A line of a file of optima. */
    public String line() {
        return String.format(
                Locale.ROOT, "%d\t%d\t%s\t%d\t%.3f\t%s", seed, cost, isProven() ? "yes" : "no", bound, seconds, by);
    }

    /** Reads a file of optima. */
    public static Map<Long, Optimum> read(Path file) throws IOException {
        var optima = new TreeMap<Long, Optimum>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : java.util.List.<String>of()) {
            if (!line.equals(HEADER)) {
                String[] cells = line.split("\t", -1);
                var read = new Optimum(
                        Long.parseLong(cells[0]),
                        Long.parseLong(cells[1]),
                        Long.parseLong(cells[3]),
                        Double.parseDouble(cells[4]),
                        cells[5]);
                optima.put(read.seed(), read);
            }
        }
        return optima;
    }

    /** Writes a file of optima, by seed. */
    public static void write(Path file, Map<Long, Optimum> optima) throws IOException {
        var lines = new java.util.ArrayList<String>();
        lines.add(HEADER);
        new TreeMap<>(optima).values().forEach(each -> lines.add(each.line()));
        Files.write(file, lines);
    }
}
