package io.github.medsecretary.benchmarks.lexicon;

import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** How long the dictionary takes that has an entry of a practice's own over the built-in ones. */
public final class PracticeRun {

    private static final double MEGA = 1e6;
    private static final int ROUNDS = 21;

    private static final String PRACTICE = """
            #medsecretary-lexicon\t1
            #name\tquay
            #version\t1
            #licence\tCC0-1.0
            #jurisdiction\tGB
            #language\ten-GB
            #source\tour own letters
            abbreviation\tMS\tmusculoskeletal service\t900\t\t\t\t\tour own letters
            """;

    private PracticeRun() {}

    /** Prints the first time of this fresh machine, and the median of those after it. */
    public static void main(String... arguments) {
        Layers builtIn = UkLexicons.layers();
        double first = milliseconds(builtIn);
        var later = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            later[round] = milliseconds(builtIn);
        }
        Arrays.sort(later);
        System.out.println(String.format(
                Locale.ROOT,
                "with an entry over them in %.0f ms of the processor, later in %.0f",
                first,
                later[ROUNDS / 2]));
    }

    private static double milliseconds(Layers builtIn) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Layers layers = builtIn.with(Layer.PRACTICE, Lexicon.read(PRACTICE).get());
        int size = Dictionary.of(layers).layers().size();
        long taken = threads.getCurrentThreadCpuTime() - start;
        if (size != builtIn.size() + 1) {
            throw new IllegalStateException("the entry is lost");
        }
        return taken / MEGA;
    }
}
