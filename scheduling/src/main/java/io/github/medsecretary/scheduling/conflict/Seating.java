package io.github.medsecretary.scheduling.conflict;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.service.Need;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which resource meets which need, each need by one of its own: a matching by augmenting paths. Earlier candidates are
 * preferred, earlier needs first; a need gives way only where another could not be met otherwise.
 */
public final class Seating {

    private final List<Seq<Resource>> candidates;
    private final Map<String, Integer> needByResource = new TreeMap<>();
    private final Map<Integer, Resource> resourceByNeed = new TreeMap<>();

    private Seating(List<Seq<Resource>> candidates) {
        this.candidates = candidates;
    }

    /**
     * A resource for each need, in the order of the needs; empty if they can't all be met.
     *
     * @param needs what is needed
     * @param candidates what could meet a need, the preferred first
     */
    public static Optional<Seq<Resource>> of(Iterable<Need> needs, Function<Need, Seq<Resource>> candidates) {
        var seating = new Seating(List.ofAll(needs).map(candidates));
        for (int need = 0; need < seating.candidates.size(); need++) {
            if (!seating.seat(need, new TreeSet<>())) {
                return Optional.empty();
            }
        }
        return Optional.of(List.ofAll(seating.resourceByNeed.values()));
    }

    /** Whether each need can be met by a resource of its own. */
    static boolean isPossible(Seq<Need> needs, Seq<Resource> resources) {
        return isPlain(needs, resources)
                || of(needs, need -> resources.filter(need::isMetBy)).isPresent();
    }

    /** Whether needs are met even if each takes the first resource that will do: that is quickly seen. */
    private static boolean isPlain(Seq<Need> needs, Seq<Resource> resources) {
        if (resources.size() > Long.SIZE) {
            return false;
        }
        long taken = 0;
        for (Need need : needs) {
            long place = 1;
            boolean met = false;
            for (Resource each : resources) {
                met = (taken & place) == 0 && need.isMetBy(each);
                if (met) {
                    break;
                }
                place <<= 1;
            }
            if (!met) {
                return false;
            }
            taken |= place;
        }
        return true;
    }

    private boolean seat(int need, Set<String> tried) {
        for (Resource each : candidates.get(need)) {
            if (!needByResource.containsKey(each.id())) {
                return give(need, each);
            }
        }
        for (Resource each : candidates.get(need)) {
            if (tried.add(each.id()) && seat(holder(each), tried)) {
                return give(need, each);
            }
        }
        return false;
    }

    private int holder(Resource taken) {
        return requireNonNull(needByResource.get(taken.id()));
    }

    private boolean give(int need, Resource resource) {
        needByResource.put(resource.id(), need);
        resourceByNeed.put(need, resource);
        return true;
    }
}
