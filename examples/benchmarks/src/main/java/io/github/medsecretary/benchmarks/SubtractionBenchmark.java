package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.List;
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

/**
 * The first ten slots of some weeks of a full year, beside subtracting the lists of periods in which practitioner, room,
 * device and patient are taken; the peer does not come to the end of a year.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class SubtractionBenchmark {

    private static final int FIRST = 10;

    private final FindingSlots finding = new FindingSlots(Conflicts.standard(
            DiaryContext.builder().asOf(AsOf.of(FullYear.all().start())).build()));
    private final Diary diary = Diary.of(new FullYear(0, true).content()).get();
    private SlotRequest request = FullYear.request();
    private PeriodSearch periods =
            PeriodSearch.of(diary, FullYear.clinic(FullYear.days().head()));

    /** How many weeks, at least one. */
    @Param({"2", "4", "8"})
    public int weeks;

    /** Made by JMH. */
    public SubtractionBenchmark() {}

    /** Makes the lists before the clock runs, and sees that both find the same. */
    @Setup
    public void prepare() {
        Interval within = FullYear.LONDON
                .day(FullYear.FIRST)
                .span(FullYear.LONDON.day(FullYear.FIRST.plusWeeks(weeks).minusDays(1)));
        request = FullYear.request(within);
        periods = PeriodSearch.of(diary, within);
        if (!firstSlots().map(Slot::start).toJavaList().equals(ical4jSubtract())) {
            throw new IllegalStateException("the two find different slots");
        }
    }

    /** Slots of a diary that has been searched before. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Seq<Slot> firstSlots() {
        return finding.slots(diary, request).get().take(FIRST).toList();
    }

    /** The peer. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public List<Instant> ical4jSubtract() {
        return periods.firstStarts(FIRST);
    }
}
