package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.support.Claim;
import io.github.medsecretary.scheduling.support.Rank;
import io.github.medsecretary.scheduling.support.SessionSupport;
import io.github.medsecretary.scheduling.support.SlottedSession;
import io.github.medsecretary.scheduling.support.Standing;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

/**
 * Lets bookings come one by one to random sessions, twenty thousand times, and counts how many are refused that every
 * possible seating was searched for and one found: by session support, and by the greedy rule.
 */
public final class SeatingRun {

    private static final int CASES = 20_000;
    private static final List<String> SERVICES = List.of("a", "b", "c", "d", "e", "f");
    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");
    private static final Interval SLOT = Interval.between(NINE, NINE.plus(Duration.ofMinutes(10)));

    private final Random random = new Random(20_300_107);
    private final Tally support = new Tally("session support");
    private final Tally greedy = new Tally("greedy rule");

    private SeatingRun() {}

    /** Takes nothing. */
    public static void main(String[] none) {
        var run = new SeatingRun();
        for (int number = 0; number < CASES; number++) {
            run.play();
        }
        run.support.print();
        run.greedy.print();
    }

    private static final class Tally {
        private final String rule;
        private int asked;
        private int fillable;
        private int refusedFillable;
        private int casesWithRefusal;

        Tally(String rule) {
            this.rule = rule;
        }

        boolean count(boolean fits, boolean taken) {
            asked++;
            fillable += fits ? 1 : 0;
            refusedFillable += fits && !taken ? 1 : 0;
            if (taken && !fits) {
                throw new IllegalStateException("seated what can't be seated");
            }
            return fits && !taken;
        }

        void print() {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %7d asked, %7d fillable, %5d of them refused (%.2f %%), in %d of %d cases%n",
                    rule,
                    asked,
                    fillable,
                    refusedFillable,
                    100.0 * refusedFillable / fillable,
                    casesWithRefusal,
                    CASES);
        }
    }

    private void play() {
        List<SlottedSession> sessions = sessions();
        List<Claim> claims = claims();
        support.casesWithRefusal += bySupport(sessions, claims) ? 1 : 0;
        greedy.casesWithRefusal += byGreed(sessions, claims) ? 1 : 0;
    }

    private boolean bySupport(List<SlottedSession> sessions, List<Claim> claims) {
        SessionSupport now = SessionSupport.of(sessions, List.<Claim>of()).get();
        var held = new ArrayList<Claim>();
        boolean refused = false;
        for (Claim claim : claims) {
            Either<?, SessionSupport> booked = now.book(claim);
            refused |= support.count(canSit(sessions, held, claim), booked.isRight());
            if (booked.isRight()) {
                now = booked.get();
                held.add(claim);
            }
        }
        return refused;
    }

    private boolean byGreed(List<SlottedSession> sessions, List<Claim> claims) {
        var held = new ArrayList<Claim>();
        boolean refused = false;
        for (Claim claim : claims) {
            boolean taken = new GreedySeating(sessions, held).seat(claim);
            refused |= greedy.count(canSit(sessions, held, claim), taken);
            if (taken) {
                held.add(claim);
            }
        }
        return refused;
    }

    /** Whether all can sit together: every way to fill the seats is followed, as the seats left in base eight. */
    private static boolean canSit(List<SlottedSession> sessions, List<Claim> held, Claim another) {
        int all = 0;
        for (int at = 0; at < sessions.size(); at++) {
            all |= sessions.get(at).capacity() << (3 * at);
        }
        var ways = new TreeSet<>(List.of(all));
        var together = new ArrayList<>(held);
        together.add(another);
        for (Claim claim : together) {
            var next = new TreeSet<Integer>();
            for (int left : ways) {
                for (int at = 0; at < sessions.size(); at++) {
                    if (((left >> (3 * at)) & 7) > 0 && sessions.get(at).offers(claim.service())) {
                        next.add(left - (1 << (3 * at)));
                    }
                }
            }
            ways = next;
        }
        return !ways.isEmpty();
    }

    private List<SlottedSession> sessions() {
        var sessions = new ArrayList<SlottedSession>();
        int count = 2 + random.nextInt(4);
        for (int number = 0; number < count; number++) {
            sessions.add(SlottedSession.builder()
                    .id("s" + number)
                    .interval(SLOT)
                    .services(io.vavr.collection.List.ofAll(services()))
                    .slot(SLOT.length())
                    .capacity(1 + random.nextInt(3))
                    .build());
        }
        return sessions;
    }

    private List<String> services() {
        var services = new TreeSet<String>();
        int count = 1 + random.nextInt(4);
        while (services.size() < count) {
            services.add(SERVICES.get(random.nextInt(SERVICES.size())));
        }
        return List.copyOf(services);
    }

    private List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        int count = 4 + random.nextInt(9);
        for (int number = 0; number < count; number++) {
            String service = SERVICES.get(random.nextInt(SERVICES.size()));
            claims.add(new Claim("b" + number, SLOT, service, new Rank(Standing.BOOKED, number)));
        }
        return claims;
    }
}
