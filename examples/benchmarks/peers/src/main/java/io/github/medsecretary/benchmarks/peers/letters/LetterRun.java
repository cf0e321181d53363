package io.github.medsecretary.benchmarks.peers.letters;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The letters of {@link LetterBenchmark} in a second of the processor, by turns in one run, so that a busy machine
 * troubles all alike: the median and the best of the rounds.
 */
public final class LetterRun {

    private static final int WARMING = 6;
    private static final int ROUNDS = 15;
    private static final long SLICE = 400_000_000L;

    private LetterRun() {}

    /** A way to make the letter. */
    private interface Way {
        byte[] page() throws IOException;
    }

    /** Prints a line for each way. */
    public static void main(String[] none) throws IOException {
        var letters = new LetterBenchmark();
        letters.compare();
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("by hand", letters::byHand);
        ways.put("ours", letters::ours);
        ways.put("ours, chosen before", letters::oursChosenBefore);
        ways.put("jmustache", letters::jmustache);
        ways.put("Pebble", letters::pebble);
        ways.put("FreeMarker", letters::freemarker);
        ways.put("Thymeleaf", letters::thymeleaf);
        ways.put("handlebars.java", letters::handlebars);
        Map<String, double[]> rates = new LinkedHashMap<>();
        for (int round = -WARMING; round < ROUNDS; round++) {
            for (var way : ways.entrySet()) {
                double rate = rate(way.getValue());
                if (round >= 0) {
                    rates.computeIfAbsent(way.getKey(), name -> new double[ROUNDS])[round] = rate;
                }
            }
        }
        rates.forEach(LetterRun::print);
    }

    private static void print(String name, double[] rates) {
        Arrays.sort(rates);
        System.out.printf(Locale.ROOT, "%-20s %,9.0f %,9.0f%n", name, rates[ROUNDS / 2], rates[ROUNDS - 1]);
    }

    private static double rate(Way way) throws IOException {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        long spent = 0;
        long pages = 0;
        long bytes = 0;
        while (spent < SLICE) {
            for (int each = 0; each < 50; each++) {
                bytes += way.page().length;
                pages++;
            }
            spent = clock.getCurrentThreadCpuTime() - start;
        }
        if (bytes == 0) {
            throw new IllegalStateException("nothing was written");
        }
        return pages * 1e9 / spent;
    }
}
