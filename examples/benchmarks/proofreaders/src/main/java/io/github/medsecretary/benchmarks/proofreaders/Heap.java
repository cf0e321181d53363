package io.github.medsecretary.benchmarks.proofreaders;

/** What is in use of the heap. */
final class Heap {

    private static final int COLLECTIONS = 4;

    private Heap() {}

    /** Megabytes after what is not needed was collected. */
    static double megabytes() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}
