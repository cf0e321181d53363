package io.github.medsecretary.benchmarks.diary;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeMap;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
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

/** How long it takes to find all conflicts of a diary that is there, beside what others would do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class ConflictBenchmark {

    @SuppressWarnings("JavaUtilDate") // What others compare.
    private record Dates(Date start, Date end) {

        static Dates of(io.github.medsecretary.core.time.Interval interval) {
            return new Dates(Date.from(interval.start()), Date.from(interval.end()));
        }

        boolean overlaps(Dates other) {
            return start.before(other.end) && other.start.before(end);
        }
    }

    private final Conflicts everything = Conflicts.standard(DiaryContext.empty());
    private final Conflicts bookedTwice = Conflicts.of(bookedTwice(), DiaryContext.empty());
    private Diary diary = new BigDiary(0).diary();
    private long[] seconds = {};
    private Instant[] instants = {};
    private List<List<Dates>> datesByPatient = List.of();
    private List<List<Dates>> datesByResource = List.of();
    private List<List<Interval>> intervalsByPatient = List.of();
    private List<List<Interval>> intervalsByResource = List.of();

    /** How many appointments. */
    @Param("1000000")
    public int size;

    /** Made by JMH. */
    public ConflictBenchmark() {}

    /** The rules about double bookings, quantities and turnaround. */
    static RuleSet<Diary, DiaryContext> bookedTwice() {
        return RuleSet.of(SchedulingRules.all().rules().filter(each -> {
            String name = each.id().name();
            return name.endsWith("DOUBLE_BOOKED") || name.endsWith("EXCEEDED") || name.equals("BUFFER_VIOLATED");
        }));
    }

    /** Makes the diary, and the same visits for the others. */
    @Setup
    public void prepare() {
        diary = new BigDiary(size).diary();
        instants = new Instant[size];
        int next = 0;
        for (Visit each : diary.visits()) {
            instants[next++] = each.interval().start();
        }
        seconds = Arrays.stream(instants).mapToLong(Instant::getEpochSecond).toArray();
        datesByPatient = Stays.byPatient(diary, Dates::of);
        datesByResource = Stays.byResource(diary, Dates::of);
        intervalsByPatient = Stays.byPatient(diary, each -> Interval.of(each.start(), each.end()));
        intervalsByResource = Stays.byResource(diary, each -> Interval.of(each.start(), each.end()));
    }

    /** The floor: the same starts, sorted as plain numbers. */
    @Benchmark
    public long[] sortOfSeconds() {
        long[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The same starts, sorted as instants. */
    @Benchmark
    public Instant[] sortOfInstants() {
        Instant[] sorted = instants.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** All double bookings of patients and resources, quantities exceeded and turnarounds missing. */
    @Benchmark
    public Seq<Finding> bookedTwiceOrTooSoon() {
        return bookedTwice.in(diary);
    }

    /** All that the standard rules find. */
    @Benchmark
    public Seq<Finding> standardRules() {
        return everything.in(diary);
    }

    /** Each visit of a patient against all of that patient, on dates. */
    @Benchmark
    public long eachAgainstAllOfPatient() {
        return againstAll(datesByPatient);
    }

    /** Each visit of a patient or resource against all of that patient or resource, on dates. */
    @Benchmark
    @Measurement(iterations = 3)
    @Warmup(iterations = 1)
    public long eachAgainstAllOfPatientAndResource() {
        return againstAll(datesByPatient) + againstAll(datesByResource);
    }

    private static long againstAll(List<List<Dates>> whose) {
        long found = 0;
        for (List<Dates> own : whose) {
            for (int i = 0; i < own.size(); i++) {
                for (int j = 0; j < own.size(); j++) {
                    found += i != j && own.get(i).overlaps(own.get(j)) ? 1 : 0;
                }
            }
        }
        return found;
    }

    /** Each visit of a patient or resource put into Guava's range map of that patient or resource. */
    @Benchmark
    public long treeRangeMaps() {
        return met(intervalsByPatient) + met(intervalsByResource);
    }

    private static long met(List<List<Interval>> whose) {
        long met = 0;
        for (List<Interval> own : whose) {
            var taken = TreeRangeMap.<Instant, Interval>create();
            for (Interval each : own) {
                var range = Range.closedOpen(each.getStart(), each.getEnd());
                met += taken.subRangeMap(range).asMapOfRanges().size();
                taken.put(range, each);
            }
        }
        return met;
    }
}
