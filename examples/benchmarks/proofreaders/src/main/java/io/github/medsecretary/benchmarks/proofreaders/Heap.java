package io.github.medsecretary.benchmarks.proofreaders;

/** What is in use of the heap. */
final class Heap {

    private static final int COLLECTIONS = 4;
    private static final long PAUSE = 500;

    private Heap() {}

    /** Megabytes after what is not needed was collected. */
    static double megabytes() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            pause();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    // The virtual machine's own threads let go of some megabytes a while later only.
    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
