package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.conflict.Seating;
import io.github.medsecretary.scheduling.diary.TakenMinutes.Layer;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.service.Need;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a visit could take: for each need what would meet it, the preferred first, and what is taken in any case.
 *
 * @param needs the needs that are to be met
 * @param byNeed what could meet each
 * @param always what every visit takes, whether needed or not
 * @param certain what no visit does without: what is taken always, and what alone could meet a need
 * @param after how long a visit keeps any of these afterwards, at most
 */
record Seats(Seq<Need> needs, Seq<Seq<Seat>> byNeed, Seq<Seat> always, Seq<Seat> certain, Duration after) {

    static Seats of(Seq<Need> needs, Seq<Seq<Seat>> byNeed, Seq<Seat> always) {
        var alone = byNeed.filter(each -> each.size() == 1).map(Seq::head);
        var certain = always.appendAll(alone);
        return new Seats(
                needs, byNeed, always, certain, certain.map(Seat::after).max().getOrElse(Duration.ZERO));
    }

    /** A resource, and what keeps it from a visit. */
    private record Standing(Resource resource, int gone) {}

    /** One way to meet all needs. */
    private record Way(List<Resource> taken, int gone) {

        Way and(Standing standing) {
            return new Way(taken.append(standing.resource()), gone + Integer.signum(standing.gone()));
        }
    }

    /** These without the resources of some ids; empty if one of those is taken in any case. */
    Optional<Seats> without(Seq<String> ids) {
        return always.exists(each -> ids.contains(each.resource().id()))
                ? Optional.empty()
                : Optional.of(Seats.of(
                        needs,
                        byNeed.map(seats -> seats.filter(
                                each -> !ids.contains(each.resource().id()))),
                        always));
    }

    /** Whether there is something for each need. */
    boolean areThere() {
        return byNeed.forAll(each -> !each.isEmpty());
    }

    /**
     * How many different rules a visit would break whichever seats it took, at least: about a double booking and an
     * absence of the only practitioner, and one about the rest.
     */
    int certainlyBroken(Interval visit) {
        var practitioners = certain.filter(Seat::isPractitioner);
        boolean rest = always.exists(each -> !each.isPractitioner() && each.isGone(visit))
                || byNeed.exists(seats -> seats.forAll(each -> !each.isPractitioner() && each.isGone(visit)));
        return (practitioners.exists(each -> each.isGone(Layer.VISITS, visit)) ? 1 : 0)
                + (practitioners.exists(each -> each.isGone(Layer.CLOSED, visit)) ? 1 : 0)
                + (rest ? 1 : 0);
    }

    /** What is free throughout a visit, the preferred for each need; empty if that is not enough. */
    Optional<Seq<Resource>> free(Interval visit) {
        if (!always.forAll(each -> each.isFree(visit))) {
            return Optional.empty();
        }
        List<Resource> taken = List.empty();
        for (Seq<Seat> seats : byNeed) {
            var first = seats.find(each -> each.isFree(visit));
            if (first.isEmpty()) {
                return Optional.empty();
            }
            taken = taken.append(first.get().resource());
        }
        return taken.distinct().size() == taken.size() ? Optional.of(withAlways(taken)) : matched(visit);
    }

    /** Where one thing would meet two needs somebody must give way. */
    private Optional<Seq<Resource>> matched(Interval visit) {
        var free = byNeed.map(seats -> seats.filter(each -> each.isFree(visit)).map(Seat::resource));
        return Seating.of(needs, need -> free.get(needs.indexOf(need))).map(this::withAlways);
    }

    private Seq<Resource> withAlways(Seq<Resource> taken) {
        return always.isEmpty()
                ? taken
                : taken.appendAll(always.map(Seat::resource)).distinct();
    }

    /**
     * The ways to meet all needs, free or not, those with the fewest seats gone first. Of seats of one site that
     * the same keeps from a visit the preferred stand for all, as many as there are needs.
     */
    Seq<Seq<Resource>> ways(Interval visit) {
        Seq<Way> ways = List.of(new Way(List.empty(), 0));
        for (Seq<Seat> seats : byNeed) {
            var standings = representatives(seats, visit);
            ways = ways.flatMap(way -> standings
                    .filter(each -> !way.taken().contains(each.resource()))
                    .map(way::and));
        }
        return ways.sortBy(Way::gone).map(way -> withAlways(way.taken())).distinct();
    }

    private List<Standing> representatives(Seq<Seat> seats, Interval visit) {
        int alike = needs.count(need -> seats.exists(each -> each.resource().kind() == need.kind()));
        var met = new TreeMap<String, Integer>();
        List<Standing> kept = List.empty();
        for (Seat each : seats) {
            int gone = each.standing(visit);
            // Rooms of two sites are never alike: one site may be closed or too far away. One thing that is taken
            // breaks another rule than one of several.
            String sort = gone + " " + (each.resource().quantity() > 1) + " "
                    + each.resource().site();
            if (each.isPractitioner() || met.merge(sort, 1, Integer::sum) <= alike) {
                kept = kept.append(new Standing(each.resource(), gone));
            }
        }
        return kept;
    }
}
