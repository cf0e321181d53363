package io.github.medsecretary.scheduling.support;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;

/**
 * The seats of one session at one slot. Claims to the same service are as good as each other when one has to change
 * seats, so that it is enough to look at one of each.
 *
 * @param session whose seats they are
 * @param byService who sits there
 * @param taken how many seats are taken; more than sit there while it is counted how many more would fit
 */
record Bench(SlottedSession session, TreeMap<String, TreeSet<Claim>> byService, int taken) {

    static Bench empty(SlottedSession session) {
        return new Bench(session, TreeMap.empty(), 0);
    }

    boolean isFull() {
        return taken >= session.capacity();
    }

    int free() {
        return session.capacity() - taken;
    }

    boolean offers(String service) {
        return session.offers(service);
    }

    boolean holds(Claim claim) {
        return byService.get(claim.service()).exists(claims -> claims.contains(claim));
    }

    Bench with(Claim claim) {
        TreeSet<Claim> claims = byService.get(claim.service()).getOrElse(TreeSet::empty);
        return new Bench(session, byService.put(claim.service(), claims.add(claim)), taken + 1);
    }

    Bench without(Claim claim) {
        TreeSet<Claim> claims = byService.get(claim.service()).get().remove(claim);
        return new Bench(
                session,
                claims.isEmpty() ? byService.remove(claim.service()) : byService.put(claim.service(), claims),
                taken - 1);
    }

    /** With some seats taken by whoever may come. */
    Bench filled(int seats) {
        return new Bench(session, byService, taken + seats);
    }

    /** The last in order of each service. */
    Seq<Claim> lastOfEach() {
        return byService.values().map(TreeSet::last);
    }

    Seq<Claim> claims() {
        return byService.values().flatMap(claims -> claims);
    }
}
