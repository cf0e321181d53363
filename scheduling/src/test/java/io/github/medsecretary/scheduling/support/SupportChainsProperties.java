package io.github.medsecretary.scheduling.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However long claims come and go, the seating is what it would be if all of them had come at once. */
class SupportChainsProperties {

    private static final Seq<SlottedSession> SESSIONS = List.of(
            Parallel.session("1", 2, "a", "b"), Parallel.session("2", 1, "b", "c"), Parallel.session("3", 2, "c", "d"));

    private enum Kind {
        BOOK,
        ADMIT,
        RELEASE
    }

    private record Act(Kind kind, Claim claim) {}

    @Provide
    Arbitrary<java.util.List<Act>> chains() {
        Arbitrary<Claim> claims = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Standing.class),
                        Arbitraries.of("a", "b", "c", "d"))
                .as((created, standing, service) ->
                        Parallel.claim(created, standing, service, Parallel.slot("09:00", "09:10")));
        return Combinators.combine(Arbitraries.of(Kind.class), claims)
                .as(Act::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 100)
    void every_state_is_that_of_its_claims(@ForAll("chains") java.util.List<Act> acts) {
        var support = Parallel.support(SESSIONS);
        TreeMap<String, Claim> held = TreeMap.empty();
        for (Act act : acts) {
            var after = done(support, act);
            held = after.claims().foldLeft(TreeMap.<String, Claim>empty(), (map, claim) -> map.put(claim.id(), claim));
            var anew = SessionSupport.of(SESSIONS, held.values()).get();
            assertEquals(anew.supported(), after.supported());
            assertEquals(anew.orphaned(), after.orphaned());
            support = after;
        }
    }

    @Property(tries = 100)
    void a_refused_act_changes_nothing_and_an_accepted_one_only_its_claim(@ForAll("chains") java.util.List<Act> acts) {
        var support = Parallel.support(SESSIONS);
        for (Act act : acts) {
            var after = done(support, act);
            var others = support.claims()
                    .filter(claim -> !claim.id().equals(act.claim().id()));
            assertTrue(after.claims().containsAll(others));
            assertTrue(Math.abs(after.claims().size() - support.claims().size()) <= 1);
            support = after;
        }
    }

    @Property(tries = 100)
    void to_book_never_costs_anybody_a_seat(@ForAll("chains") java.util.List<Act> acts) {
        var support = Parallel.support(SESSIONS);
        for (Act act : acts) {
            var after = done(support, act);
            if (act.kind() == Kind.BOOK) {
                assertEquals(List.empty(), after.since(support).lost().toList());
            }
            support = after;
        }
    }

    private static SessionSupport done(SessionSupport support, Act act) {
        var result = switch (act.kind()) {
            case BOOK -> support.book(act.claim());
            case ADMIT -> support.admit(act.claim());
            case RELEASE -> support.release(act.claim().id());
        };
        return result.getOrElse(support);
    }
}
