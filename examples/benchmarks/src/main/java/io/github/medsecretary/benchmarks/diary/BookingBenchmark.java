package io.github.medsecretary.benchmarks.diary;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeMap;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one booking costs that all standard rules have checked, as the diary grows; and a plain put into a range map. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class BookingBenchmark {

    private static final int DIFFERENT = 1 << 16;

    private final Booking booking = new Booking(Conflicts.standard(DiaryContext.empty()));
    private final TreeRangeMap<Instant, Integer> ranges = TreeRangeMap.create();
    private final List<Range<Instant>> gaps = new ArrayList<>();
    private final List<Appointment> asked = new ArrayList<>();
    private Diary diary = new BigDiary(0).diary();
    private int next;

    /** How many appointments there are. */
    @Param({"10000", "100000", "1000000"})
    public int size;

    /** Made by JMH. */
    public BookingBenchmark() {}

    /** Makes the diary and the range map, and what is to be booked, at places all over them. */
    @Setup
    public void prepare() {
        var big = new BigDiary(size);
        diary = big.diary();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(7));
        places.forEach(each -> ranges.put(range(2L * each), each));
        for (int i = 0; asked.size() < DIFFERENT; i++) {
            Appointment another = big.another(i);
            if (booking.book(diary, another).isRight()) {
                asked.add(another);
                gaps.add(range(2L * places.get(i % size) + 1));
            }
        }
    }

    private static Range<Instant> range(long slot) {
        Interval quarter = Interval.between(Instant.ofEpochSecond(900 * slot), Instant.ofEpochSecond(900 * (slot + 1)));
        return Range.closedOpen(quarter.start(), quarter.end());
    }

    /** Another booking into the same diary: checked, as a new version. */
    @Benchmark
    public Either<Refusal, Applied> checkedBooking() {
        next = (next + 1) % DIFFERENT;
        return booking.book(diary, asked.get(next));
    }

    /** Another range into one map of all; nothing is checked and the old map is lost. */
    @Benchmark
    public TreeRangeMap<Instant, Integer> treeRangeMapPut() {
        next = (next + 1) % DIFFERENT;
        ranges.put(gaps.get(next), next);
        return ranges;
    }
}
