package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.Offer;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.vavr.collection.Seq;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first ten slots of a full year for practitioner, room, device and patient.
 */
@Fork(1)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FindingBenchmark {

    private static final int FIRST = 10;

    /** Made by JMH. */
    public FindingBenchmark() {}

    /** A full year, and what is asked of it. */
    @State(Scope.Benchmark)
    public static class Year {

        private final FindingSlots finding = new FindingSlots(Conflicts.standard(
                DiaryContext.builder().asOf(AsOf.of(FullYear.all().start())).build()));
        private final SlotRequest request = FullYear.request();
        private DiaryContent content = new FullYear(0, true).content();
        private Diary diary = Diary.of(content).get();

        /** Colleagues who make the diary larger: 12,000 appointments each. */
        @Param({"0", "20"})
        public int colleagues;

        /** Whether the room is free when the practitioner is, or at times of its own. */
        @Param({"true", "false"})
        public boolean ownRoom;

        /** Made by JMH. */
        public Year() {}

        /** Makes the diary. */
        @Setup
        public void prepare() {
            content = new FullYear(colleagues, ownRoom).content();
            forget();
        }

        final void forget() {
            diary = Diary.of(content).get();
        }

        final Seq<Slot> firstSlots() {
            return finding.slots(diary, request).get().take(FIRST).toList();
        }
    }

    /** A year of which nothing has been asked yet. */
    @State(Scope.Benchmark)
    public static class FreshYear extends Year {

        /** Made by JMH. */
        public FreshYear() {}

        /** Makes the diary anew. */
        @Setup(Level.Invocation)
        public void renew() {
            forget();
        }
    }

    /** Slots of a diary that has been searched before. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Seq<Slot> warm(Year year) {
        return year.firstSlots();
    }

    /** Slots and near misses of a diary that has been searched before. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Offer warmWithNearMisses(Year year) {
        return year.finding.find(year.diary, year.request).get();
    }

    /** One slot booked, and the slots of the diary after it. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Seq<Slot> bookedAndSearchedAgain(Year year) {
        Slot slot = year.firstSlots().head();
        var visit = year.request.at(slot.start(), slot.with());
        Diary booked = new Booking(year.finding.conflicts())
                .book(year.diary, visit)
                .get()
                .diary();
        var again = SlotRequest.builder()
                .appointment("again")
                .patient("p-again")
                .service(year.request.service())
                .within(year.request.within())
                .build();
        return year.finding.slots(booked, again).get().take(FIRST).toList();
    }

    /** Slots of a diary that has never been searched, by code that has run before. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 10)
    @Measurement(iterations = 20)
    public Seq<Slot> cold(FreshYear year) {
        return year.firstSlots();
    }
}
