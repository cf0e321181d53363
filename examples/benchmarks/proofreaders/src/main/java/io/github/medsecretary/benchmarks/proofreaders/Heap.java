package io.github.medsecretary.benchmarks.proofreaders;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Objects;

/** What is in use of the heap. */
final class Heap {

    private static final int COLLECTIONS = 4;

    private Heap() {}

    /** Megabytes right after a collection: later ones count what threads have set aside for themselves as well. */
    static double megabytes() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(each -> each.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(Objects::nonNull)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                / 1e6;
    }
}
