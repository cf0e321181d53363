package io.github.medsecretary.scheduling.morning;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;

/**
 * What the caller knows of visits and the diary does not: what else must be arranged, such as an interpreter for whoever's
 * record says that they need one, and what has been settled. Prints no id and no need, for needs tell of disabilities.
 *
 * @param needed what must be arranged, by the id of the appointment
 * @param settled what need not be seen to any more, by the id of the appointment; it outweighs the other
 */
public record Arrangements(Map<String, Set<Arrangement>> needed, Map<String, Set<Arrangement>> settled) {

    /** Checks that nothing is null. */
    public Arrangements {
        requireNonNull(needed, "needed");
        requireNonNull(settled, "settled");
    }

    /** Nothing is known. */
    public static Arrangements none() {
        return new Arrangements(TreeMap.empty(), TreeMap.empty());
    }

    /** The same, and this must be arranged too. */
    public Arrangements needing(String appointment, Arrangement what) {
        return new Arrangements(needed.put(appointment, HashSet.of(what), Set::union), settled);
    }

    /** The same, and this is settled. */
    public Arrangements settling(String appointment, Arrangement what) {
        return new Arrangements(needed, settled.put(appointment, HashSet.of(what), Set::union));
    }

    boolean isNeeded(String appointment, Arrangement what) {
        return needed.get(appointment).exists(each -> each.contains(what));
    }

    boolean isSettled(String appointment, Arrangement what) {
        return settled.get(appointment).exists(each -> each.contains(what));
    }

    /** Of how many appointments something is known. */
    @Override
    public String toString() {
        return "Arrangements[" + needed.keySet().union(settled.keySet()).size() + " appointments]";
    }
}
