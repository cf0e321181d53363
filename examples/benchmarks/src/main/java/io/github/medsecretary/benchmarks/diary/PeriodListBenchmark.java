package io.github.medsecretary.benchmarks.diary;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.PeriodList;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One booking among 4,000, beside one period more in an iCal4j list of 4,000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PeriodListBenchmark {

    private static final int SIZE = 4000;

    private final Booking booking = new Booking(Conflicts.standard(DiaryContext.empty()));
    private final Diary diary = new BigDiary(SIZE).diary();
    private final Appointment asked = new BigDiary(SIZE).another(1);
    private PeriodList<Instant> periods = new PeriodList<>();

    /** Made by JMH. */
    public PeriodListBenchmark() {}

    private static <T extends Temporal> Period<T> period(T start) {
        return new Period<>(start, Duration.ofMinutes(15));
    }

    private static Instant at(int slot) {
        return Instant.ofEpochSecond(1800L * slot);
    }

    /** Makes the list. */
    @Setup
    public void prepare() {
        for (int i = 0; i < SIZE; i++) {
            periods = periods.add(period(at(i)));
        }
    }

    /** A checked booking. */
    @Benchmark
    public Either<Refusal, Applied> checkedBooking() {
        return booking.book(diary, asked);
    }

    /** One period more. */
    @Benchmark
    public PeriodList<Instant> add() {
        return periods.add(period(at(SIZE / 2).plusSeconds(900)));
    }

    /** The list put in order, overlaps joined. */
    @Benchmark
    public PeriodList<Instant> normalise() {
        return periods.normalise();
    }
}
