package io.github.medsecretary.benchmarks.diary;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
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
import org.threeten.extra.Interval;

/** The double bookings of a diary, beside comparing each two visits, which takes four times as long for twice as many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class PairsBenchmark {

    private final Conflicts bookedTwice = Conflicts.of(ConflictBenchmark.bookedTwice(), DiaryContext.empty());
    private Diary diary = new BigDiary(0).diary();
    private List<List<Interval>> byPatient = List.of();
    private List<List<Interval>> byResource = List.of();

    /** How many appointments. */
    @Param({"50000", "100000", "200000"})
    public int size;

    /** Made by JMH. */
    public PairsBenchmark() {}

    /** Makes the diary, and the same visits for the peer. */
    @Setup
    public void prepare() {
        diary = new BigDiary(size).diary();
        byPatient = Stays.byPatient(diary, each -> Interval.of(each.start(), each.end()));
        byResource = Stays.byResource(diary, each -> Interval.of(each.start(), each.end()));
    }

    /** All double bookings of patients and resources, quantities exceeded and turnarounds missing. */
    @Benchmark
    @Warmup(iterations = 20)
    public Seq<Finding> bookedTwiceOrTooSoon() {
        return bookedTwice.in(diary);
    }

    /** Each two visits of a patient or resource, on ThreeTen-Extra's intervals. */
    @Benchmark
    public long pairsOfIntervals() {
        return pairs(byPatient) + pairs(byResource);
    }

    private static long pairs(List<List<Interval>> whose) {
        long found = 0;
        for (List<Interval> own : whose) {
            for (int i = 0; i < own.size(); i++) {
                for (int j = i + 1; j < own.size(); j++) {
                    found += own.get(i).overlaps(own.get(j)) ? 1 : 0;
                }
            }
        }
        return found;
    }
}
