package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.support.Claim;
import io.github.medsecretary.scheduling.support.CountingRoom;
import io.github.medsecretary.scheduling.support.Rank;
import io.github.medsecretary.scheduling.support.SessionSupport;
import io.github.medsecretary.scheduling.support.SlottedSession;
import io.github.medsecretary.scheduling.support.Standing;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

/**
 * How long a decision takes in the sessions of so many days, each with six side by side from nine to five, slots of ten
 * minutes, three seats a slot; nine of ten seats are asked for. Beside it the greedy rule for one slot.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SupportBenchmark {

    private static final Duration SLOT = Duration.ofMinutes(10);
    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");
    private static final List<String> SERVICES = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final int SIDE_BY_SIDE = 6;
    private static final int SEATS = 3;
    private static final int ASKED = 4_096;

    /** How many days. */
    @Param({"1", "32", "256"})
    public int days;

    private final Random random = new Random(20_300_107);
    private final List<Claim> asked = new ArrayList<>();
    private final List<List<SlottedSession>> sessionsOf = new ArrayList<>();
    private final List<List<Claim>> heldAt = new ArrayList<>();
    private SessionSupport support =
            SessionSupport.of(List.<SlottedSession>of(), List.<Claim>of()).get();
    private int next;

    /** Made by JMH. */
    public SupportBenchmark() {}

    /** Fills the sessions. */
    @Setup
    public void prepare() {
        var sessions = new ArrayList<SlottedSession>();
        var claims = new ArrayList<Claim>();
        for (int day = 0; day < days; day++) {
            List<SlottedSession> today = sessions(day);
            sessions.addAll(today);
            for (var slot : today.get(0).slots()) {
                for (int seat = 0; seat < SIDE_BY_SIDE * SEATS * 9 / 10; seat++) {
                    claims.add(claim(claims.size(), slot));
                }
            }
        }
        support = SessionSupport.of(sessions, claims).get();
        var held = support.supported().groupBy(Claim::slot);
        var slots = sessions.stream()
                .flatMap(session -> session.slots().toJavaStream())
                .toList();
        for (int number = 0; number < ASKED; number++) {
            Claim claim = claim(claims.size() + number, slots.get(random.nextInt(slots.size())));
            asked.add(claim);
            sessionsOf.add(sessions.stream()
                    .filter(session -> session.interval().encloses(claim.slot()))
                    .toList());
            heldAt.add(held.get(claim.slot()).map(here -> here.toJavaList()).getOrElse(ArrayList::new));
        }
    }

    private List<SlottedSession> sessions(int day) {
        var sessions = new ArrayList<SlottedSession>();
        Instant start = NINE.plus(Duration.ofDays(day));
        for (int number = 0; number < SIDE_BY_SIDE; number++) {
            int first = random.nextInt(SERVICES.size() - 3);
            sessions.add(SlottedSession.builder()
                    .id(day + "-" + number)
                    .interval(Interval.between(start, start.plus(Duration.ofHours(8))))
                    .services(io.vavr.collection.List.ofAll(SERVICES.subList(first, first + 2 + random.nextInt(3))))
                    .slot(SLOT)
                    .capacity(SEATS)
                    .build());
        }
        return sessions;
    }

    private Claim claim(int number, Interval slot) {
        String service = SERVICES.get(random.nextInt(SERVICES.size()));
        return new Claim("b" + number, slot, service, new Rank(Standing.BOOKED, number));
    }

    private int turn() {
        next = (next + 1) % ASKED;
        return next;
    }

    /** Whether one more booking fits. */
    @Benchmark
    public boolean canBook() {
        return support.canBook(asked.get(turn()));
    }

    /** One more booking, with the new state. */
    @Benchmark
    public Either<Refusal, SessionSupport> book() {
        return support.book(asked.get(turn()));
    }

    /** One more booking in any case, with whoever gives way. */
    @Benchmark
    public Either<Refusal, SessionSupport> admit() {
        return support.admit(asked.get(turn()));
    }

    /** How many more of a service fit. */
    @Benchmark
    public int room() {
        Claim claim = asked.get(turn());
        return new CountingRoom(claim.service()).at(support, claim.slot());
    }

    /** The greedy rule's decision, which seats everybody of the slot anew. */
    @Benchmark
    public boolean greedy() {
        int at = turn();
        return new GreedySeating(sessionsOf.get(at), heldAt.get(at)).seat(asked.get(at));
    }
}
