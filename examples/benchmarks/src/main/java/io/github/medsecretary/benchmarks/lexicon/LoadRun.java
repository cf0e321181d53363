package io.github.medsecretary.benchmarks.lexicon;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How long the built-in lexicons take to load, what they take of the heap, and when the first letter is checked. */
public final class LoadRun {

    private static final double MEGA = 1e6;

    private LoadRun() {}

    /** Prints both for this fresh machine; to be started anew for each figure. */
    public static void main(String... arguments) {
        long heapBefore = heap();
        var threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        var dictionary = Dictionary.of(UkLexicons.layers());
        long loaded = System.nanoTime();
        processor = threads.getCurrentThreadCpuTime() - processor;
        long heap = heap() - heapBefore;
        long again = System.nanoTime();
        var review = Review.beforeSignature(dictionary);
        int findings = review.check(
                        ClinicalText.of("Known MS. He takes ramipril 5.0 mg.").get(), DocumentContext.unknown())
                .size();
        long checked = System.nanoTime();
        System.out.println(String.format(
                Locale.ROOT,
                "loaded in %.0f ms, %.0f of the processor, %.1f MB of heap; the first letter checked %.0f ms later, %d findings, %.1f MB",
                (loaded - start) / MEGA,
                processor / MEGA,
                heap / MEGA,
                (checked - again) / MEGA,
                findings,
                (heap() - heapBefore) / MEGA));
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
