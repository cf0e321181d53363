package io.github.medsecretary.benchmarks;

import io.github.medsecretary.scheduling.support.Claim;
import io.github.medsecretary.scheduling.support.SlottedSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The published rule of a national booking service, written from its description: in order of priority each booking
 * takes a seat in the session that offers the fewest services, then the first by alphabet, and never moves again.
 */
final class GreedySeating {

    private static final Comparator<SlottedSession> NARROWEST_FIRST = Comparator.<SlottedSession>comparingInt(
                    session -> session.services().size())
            .thenComparing(session -> session.services().sorted().mkString("\n"));

    private final List<SlottedSession> sessions = new ArrayList<>();
    private final int[] taken;

    /** Seats claims to one slot that all the sessions have. */
    GreedySeating(List<SlottedSession> sessions, List<Claim> claims) {
        this.sessions.addAll(sessions);
        this.sessions.sort(NARROWEST_FIRST);
        this.taken = new int[sessions.size()];
        claims.stream().sorted().forEach(this::seat);
    }

    /** Whether one more can be seated; if so it is. */
    boolean seat(Claim claim) {
        for (int at = 0; at < taken.length; at++) {
            SlottedSession session = sessions.get(at);
            if (taken[at] < session.capacity() && session.offers(claim.service())) {
                taken[at]++;
                return true;
            }
        }
        return false;
    }

    int seated() {
        int seated = 0;
        for (int each : taken) {
            seated += each;
        }
        return seated;
    }
}
