package io.github.medsecretary.benchmarks.replanning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with a diary before anything happens: the generator must make none that is. */
final class Soundness {

    private Soundness() {}

    /** In a case that is to be repaired, a place may be wrong by itself, but no two visits clash. */
    static List<String> problems(Case given) {
        var problems = new ArrayList<String>();
        var seats = new Seats(given, new Closures(given.unavailable(), List.of()));
        var roles = new Roles(given);
        var board = new Board(new Clashes(given));
        Map<String, Seat> taken = new HashMap<>();
        for (Booking each : given.bookings()) {
            if (each.hasPlace() && roles.of(each) != Roles.Role.GONE) {
                Seat own = seats.own(each);
                if (!given.policy().repair() && !seats.isSound(each)) {
                    problems.add(each.id() + " is at no valid place");
                }
                if (!board.isFree(own) || !board.isFree(each.patient(), own)) {
                    problems.add(each.id() + " clashes");
                }
                board.take(each.id(), each.patient(), own);
                taken.put(each.id(), own);
            }
        }
        for (Case.Link link : given.links()) {
            Optional<Seat> before = Optional.ofNullable(taken.get(link.before()));
            Optional<Seat> after = Optional.ofNullable(taken.get(link.after()));
            if (before.isPresent() && after.isPresent() && !Problem.keeps(link, before.get(), after.get())) {
                problems.add(link.before() + " and " + link.after() + " are not linked so");
            }
        }
        return problems;
    }
}
