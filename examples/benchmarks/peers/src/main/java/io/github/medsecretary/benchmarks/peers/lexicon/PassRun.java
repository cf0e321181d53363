package io.github.medsecretary.benchmarks.peers.lexicon;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The passes of {@link PassBenchmark} by turns, by the time of the processor: of use on a machine that does other work
 * as well, where the clock on the wall tells little. Collecting garbage is not counted.
 */
public final class PassRun {

    private static final int WARM = 40;
    private static final int ROUNDS = 41;

    private PassRun() {}

    /** Prints the median of each program in milliseconds, and the fastest. */
    public static void main(String... arguments) {
        var benchmark = new PassBenchmark();
        benchmark.prepare();
        Map<String, Runnable> passes = new LinkedHashMap<>();
        passes.put("medsecretary", benchmark::medsecretary);
        passes.put("hankcs, small letters before", benchmark::hankcsInSmallLetters);
        passes.put("hankcs", benchmark::hankcs);
        passes.put("robert-bor", benchmark::robertBor);
        Map<String, ArrayList<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            boolean counts = round >= WARM;
            passes.forEach((name, pass) -> {
                double time = time(pass);
                if (counts) {
                    times.computeIfAbsent(name, none -> new ArrayList<>()).add(time);
                }
            });
        }
        times.forEach((name, each) -> {
            each.sort(null);
            System.out.println(String.format(Locale.ROOT, "%s\t%.1f\t%.1f", name, each.get(ROUNDS / 2), each.get(0)));
        });
    }

    private static double time(Runnable pass) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        pass.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
