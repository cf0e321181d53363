package io.github.medsecretary.benchmarks.spelling;

import io.github.medsecretary.terminology.spelling.Spelling;
import io.github.medsecretary.terminology.spelling.Suggestion;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often the right word comes first and among the first five for misspelt ones (JSON Lines with {@code word} and
 * {@code gold}), how fast, and how much of the heap the words take.
 */
public final class MisspeltRun {

    private static final int FIVE = 5;
    private static final int PASSES = 10;

    private MisspeltRun() {}

    /** Prints all. */
    public static void main(String... arguments) throws IOException {
        List<Map<String, String>> cases = JsonLines.read(Path.of(arguments[0]));
        long before = heap();
        var spelling = Spelling.uk();
        long start = System.nanoTime();
        spelling.suggest("diarhea");
        double loaded = (System.nanoTime() - start) / 1e6;
        int first = 0;
        int five = 0;
        int known = 0;
        int listed = 0;
        for (Map<String, String> each : cases) {
            Seq<String> words = spelling.suggest(each.getOrDefault("word", "")).map(Suggestion::word);
            int place = words.indexOf(each.getOrDefault("gold", ""));
            first += place == 0 ? 1 : 0;
            five += place >= 0 && place < FIVE ? 1 : 0;
            known += spelling.isKnown(each.getOrDefault("gold", "")) ? 1 : 0;
            listed += spelling.isKnown(each.getOrDefault("word", "")) ? 1 : 0;
            if (arguments.length > 1 && place != 0) {
                System.out.println(each.getOrDefault("word", "") + " " + each.getOrDefault("gold", "") + " " + place
                        + " " + words.take(FIVE));
            }
        }
        int size = cases.size();
        System.out.printf(
                Locale.ROOT,
                "%d words: first %.4f, among five %.4f; the right word is known: %.4f, the wrong one: %.4f%n",
                size,
                (double) first / size,
                (double) five / size,
                (double) known / size,
                (double) listed / size);
        System.out.printf(
                Locale.ROOT,
                "%.0f words a second of the processor; ready after %.0f ms; %.1f MB of heap%n",
                size * PASSES / seconds(spelling, cases),
                loaded,
                (heap() - before) / 1e6);
    }

    private static double seconds(Spelling spelling, List<Map<String, String>> cases) {
        var threads = ManagementFactory.getThreadMXBean();
        double seconds = 0;
        for (int pass = -PASSES; pass < PASSES; pass++) {
            long start = threads.getCurrentThreadCpuTime();
            cases.forEach(each -> spelling.suggest(each.getOrDefault("word", "")));
            seconds += pass < 0 ? 0 : (threads.getCurrentThreadCpuTime() - start) / 1e9;
        }
        return seconds;
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
