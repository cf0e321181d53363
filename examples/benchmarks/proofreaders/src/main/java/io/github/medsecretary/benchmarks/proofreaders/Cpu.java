package io.github.medsecretary.benchmarks.proofreaders;

import java.lang.management.ManagementFactory;

/** The processor's time of this thread. */
final class Cpu {

    private Cpu() {}

    /** Seconds of the processor that something takes. */
    static double seconds(Runnable what) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        what.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
