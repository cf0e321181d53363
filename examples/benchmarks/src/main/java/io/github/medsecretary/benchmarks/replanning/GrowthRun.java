package io.github.medsecretary.benchmarks.replanning;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How time and memory grow with the visits of a diary: {@code DIR [TIMES]} plans the family {@code growth} with 100 to
 * 16,000 visits and prints the median time of a plan and what one allocates.
 */
public final class GrowthRun {

    private static final long[] SIZES = {100, 1_000, 2_000, 4_000, 8_000, 10_000, 16_000};
    private static final int WARM_UPS = 20;

    private GrowthRun() {}

    /** Takes the folder and how often. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]).resolve("growth"));
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        Ours.of(file(folder, 1_000), WARM_UPS);
        System.out.println("visits\tmoved\tproven\tmedian ms\tMB allocated, reading the case included");
        for (long size : SIZES) {
            Path file = file(folder, size);
            long before = allocated();
            Ours ours = Ours.of(file, times);
            long each = (allocated() - before) / (times + 1);
            System.out.printf(
                    Locale.ROOT,
                    "%d\t%d\t%s\t%.2f\t%.1f%n",
                    size,
                    ours.plan().moves().size(),
                    ours.plan().bound() == ours.plan().cost(),
                    ours.median(),
                    each / 1e6);
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static Path file(Path folder, long size) throws IOException {
        Path file = folder.resolve(size + ".json");
        if (!Files.exists(file)) {
            Files.writeString(file, CaseJson.of(Family.GROWTH.of(size)));
        }
        return file;
    }
}
