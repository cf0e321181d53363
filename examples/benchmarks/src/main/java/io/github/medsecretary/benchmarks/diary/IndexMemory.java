package io.github.medsecretary.benchmarks.diary;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How much heap a diary takes beyond its appointments: the difference after collections of garbage. */
public final class IndexMemory {

    private static final int ROUNDS = 5;

    private IndexMemory() {}

    /** Takes the number of appointments, a million by default. */
    public static void main(String[] args) {
        int size = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        var big = new BigDiary(size);
        var appointments = List.ofAll(big.appointments());
        var content = big.premises().appointments(appointments).build();
        Diary empty = Diary.of(big.premises().build()).get();
        long before = used();
        Diary made = Diary.of(content).get();
        tell("made at once", used() - before, size);
        Diary grown = empty;
        long without = used();
        for (Appointment each : appointments) {
            grown = grown.apply(new Change.Book(each)).get().diary();
        }
        tell("booked one by one", used() - without, size);
        if (!made.equals(grown)) {
            throw new IllegalStateException("both ways must lead to one diary");
        }
    }

    private static void tell(String how, long bytes, int size) {
        System.out.printf(Locale.ROOT, "%s: %.1f bytes an appointment%n", how, (double) bytes / size);
    }

    private static long used() {
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
