package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who of a crowd begins where they are, so that even a plan without steps moves no more than it must: the more urgent
 * first, then those who were told, then those who were moved more often, as long as there are pieces.
 */
final class Keepers {

    private static final Comparator<Appointment> FIRST = Comparator.comparingInt(
                    (Appointment each) -> -each.priority().weight())
            .thenComparing(each -> !each.notified())
            .thenComparingInt(each -> -each.movedBefore())
            .thenComparing(Appointment::id);

    private final Holdings holdings;
    private final Map<Resource, List<Taken.Use>> kept = new HashMap<>();

    private Keepers(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The ids of those who begin where they are. */
    static Set<String> among(Collection<Visit> crowd, Holdings holdings) {
        var keepers = new Keepers(holdings);
        var ids = new TreeSet<String>();
        crowd.stream()
                .sorted(Comparator.comparing(Visit::appointment, FIRST))
                .filter(keepers::isRoomFor)
                .forEach(visit -> {
                    keepers.keep(visit);
                    ids.add(visit.id());
                });
        return ids;
    }

    private boolean isRoomFor(Visit visit) {
        return visit.resources()
                .filter(each -> each.quantity() > 1)
                .forAll(each -> holdings.taken(each)
                        .with(kept.getOrDefault(each, List.of()))
                        .isFree(holdings.use(visit, each)));
    }

    private void keep(Visit visit) {
        visit.resources()
                .filter(each -> each.quantity() > 1)
                .forEach(each ->
                        kept.computeIfAbsent(each, fresh -> new ArrayList<>()).add(holdings.use(visit, each)));
    }
}
