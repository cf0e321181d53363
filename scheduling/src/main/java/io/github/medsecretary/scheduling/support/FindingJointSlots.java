package io.github.medsecretary.scheduling.support;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.BitSet;
import java.util.TreeMap;

/**
 * Where several people, such as a family, can be seen one right after the other, in any order, each for a service of
 * their own.
 *
 * <p>A slot belongs to the answer if it is part of a row of slots, one for each, in which the next begins when the one
 * before ends. Slots may differ in length; each is served by whichever session has room once others have changed seats.
 */
public final class FindingJointSlots {

    /** How many can be seen together at most: the work doubles with each. */
    public static final int MOST = 8;

    private final Seq<String> services;
    private final int everybody;

    private FindingJointSlots(Seq<String> services) {
        this.services = services;
        this.everybody = (1 << services.size()) - 1;
    }

    /**
     * For people who need those services, one each.
     *
     * @throws IllegalArgumentException if there are none or more than {@link #MOST}
     */
    public static FindingJointSlots of(Iterable<String> services) {
        Seq<String> each = List.ofAll(services);
        if (each.isEmpty() || each.size() > MOST) {
            throw new IllegalArgumentException("from 1 to " + MOST + " services belong here");
        }
        return new FindingJointSlots(each);
    }

    /** The slots of such rows that lie wholly within a stretch of time, in order. */
    public Seq<Interval> slots(SessionSupport support, Interval within) {
        Seq<Offer> offers = support.slots(within)
                .map(slot -> new Offer(slot, servable(support, slot)))
                .filter(offer -> offer.people != 0);
        var before = new Rows();
        offers.forEach(offer -> before.extend(offer.slot.start(), offer.people, offer.slot.end()));
        var after = new Rows();
        offers.reverse().forEach(offer -> after.extend(offer.slot.end(), offer.people, offer.slot.start()));
        return offers.filter(
                        offer -> completes(before.at(offer.slot.start()), offer.people, after.at(offer.slot.end())))
                .map(Offer::slot);
    }

    /** A slot and the people who can be seen in it, a bit each. */
    private record Offer(Interval slot, int people) {}

    private int servable(SessionSupport support, Interval slot) {
        int people = 0;
        for (int person = 0; person < services.size(); person++) {
            if (new CountingRoom(services.get(person)).hasAny(support, slot)) {
                people |= 1 << person;
            }
        }
        return people;
    }

    private boolean completes(BitSet before, int people, BitSet after) {
        return before.stream()
                .anyMatch(seen ->
                        persons(people & ~seen).exists(person -> after.get(everybody & ~seen & ~(1 << person))));
    }

    private Seq<Integer> persons(int people) {
        return List.range(0, services.size()).filter(person -> (people >> person & 1) == 1);
    }

    /** Who has been seen in rows that end, or begin, at a moment. */
    private final class Rows {

        private final TreeMap<Instant, BitSet> seenAt = new TreeMap<>();

        BitSet at(Instant moment) {
            var seen = new BitSet();
            seen.or(seenAt.getOrDefault(moment, seen));
            seen.set(0);
            return seen;
        }

        void extend(Instant near, int people, Instant far) {
            BitSet reached = seenAt.computeIfAbsent(far, none -> new BitSet());
            at(near).stream()
                    .forEach(seen -> persons(people & ~seen).forEach(person -> reached.set(seen | 1 << person)));
        }
    }
}
