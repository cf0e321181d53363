package io.github.medsecretary.scheduling.support;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Sessions and claims so few that every way of seating them can be tried.
 *
 * @param sessions the sessions, which share two slots
 * @param claims the claims, in no order
 */
record SeatCases(Seq<SlottedSession> sessions, Seq<Claim> claims) {

    private static final List<String> SERVICES = List.of("a", "b", "c", "d");
    private static final List<Interval> SLOTS =
            List.of(Parallel.slot("09:00", "09:10"), Parallel.slot("09:10", "09:20"));

    static Arbitrary<SeatCases> few() {
        return Combinators.combine(
                        sessionKinds().list().ofMinSize(1).ofMaxSize(4),
                        claimKinds().list().ofMaxSize(8))
                .as((sessions, claims) -> new SeatCases(
                        List.ofAll(sessions).zipWithIndex((kind, index) -> kind.session("s" + index)),
                        List.ofAll(claims).zipWithIndex((kind, index) -> kind.claim("b" + index))));
    }

    private record SessionKind(int capacity, Seq<String> services) {
        SlottedSession session(String id) {
            return Parallel.session(
                    id, Parallel.slot("09:00", "09:20"), 10, capacity, services.toJavaArray(String[]::new));
        }
    }

    private static Arbitrary<SessionKind> sessionKinds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(SERVICES.asJava()).set().ofMinSize(1).ofMaxSize(3))
                .as((capacity, services) ->
                        new SessionKind(capacity, List.ofAll(services).sorted()));
    }

    private record ClaimKind(Interval slot, String service, Rank rank) {
        Claim claim(String id) {
            return new Claim(id, slot, service, rank);
        }
    }

    private static Arbitrary<ClaimKind> claimKinds() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(SLOTS.get(0))),
                                Tuple.of(1, Arbitraries.just(SLOTS.get(1)))),
                        Arbitraries.of(SERVICES.asJava()),
                        Arbitraries.of(Standing.class),
                        Arbitraries.integers().between(1, 4))
                .as((slot, service, standing, created) -> new ClaimKind(slot, service, new Rank(standing, created)));
    }

    SessionSupport support() {
        return SessionSupport.of(sessions, claims).get();
    }

    /** Of all sets that can sit together, the largest, and of those the earliest: found by trying each. */
    Seq<Claim> best() {
        Seq<Claim> inOrder = claims.sorted();
        int best = 0;
        for (int set = 0; set < 1 << claims.size(); set++) {
            if (isBetter(set, best) && canSit(chosen(inOrder, set))) {
                best = set;
            }
        }
        return chosen(inOrder, best);
    }

    // A claim that comes earlier in order is a lower bit.
    private static boolean isBetter(int set, int than) {
        int bySize = Integer.compare(Integer.bitCount(set), Integer.bitCount(than));
        return bySize > 0 || (bySize == 0 && Integer.compareUnsigned(Integer.reverse(set), Integer.reverse(than)) > 0);
    }

    private static Seq<Claim> chosen(Seq<Claim> claims, int set) {
        return List.ofAll(claims)
                .zipWithIndex()
                .filter(each -> ((set >> each._2) & 1) == 1)
                .map(each -> each._1);
    }

    boolean canSit(Seq<Claim> together) {
        return canSit(together, List.empty());
    }

    /** Tries every session for the first, then for the others. */
    private boolean canSit(Seq<Claim> rest, List<String> taken) {
        if (rest.isEmpty()) {
            return true;
        }
        Claim first = rest.head();
        return sessions.exists(session -> {
            String seat = session.id() + first.slot();
            return session.offers(first.service())
                    && taken.count(seat::equals) < session.capacity()
                    && canSit(rest.tail(), taken.prepend(seat));
        });
    }
}
