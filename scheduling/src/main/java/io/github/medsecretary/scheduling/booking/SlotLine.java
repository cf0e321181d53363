package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The slots of one request along time, a stretch at a time and each looked at when it is asked for: for who looks for
 * several visits at once and wants to go no further than they must. Costs are those of the request. Lives as long as
 * the search; not thread-safe.
 */
public final class SlotLine {

    private final Sought sought;
    private final SlotSearch search;

    private SlotLine(Sought sought, SlotSearch search) {
        this.sought = sought;
        this.search = search;
    }

    static SlotLine of(Sought sought, Conflicts conflicts) {
        return new SlotLine(
                sought, new SlotSearch(sought, conflicts, sought.request().within()));
    }

    /** What is asked for; of a move, what the appointment itself says. */
    public SlotRequest request() {
        return sought.request();
    }

    /** How long the visit takes. */
    public Duration length() {
        return search.length();
    }

    /** What any slot that starts then or later costs at least; no less for a later start. */
    public long atLeast(Instant start) {
        return search.atLeast(start);
    }

    /** Whether all that starts at a frontier or after it comes after a slot, as slots are ordered. */
    public boolean isPast(Frontier frontier, TimedSlot slot) {
        int byStart = slot.slot().start().compareTo(frontier.start());
        return byStart < 0
                || (byStart == 0
                        && search.isInOrderOfPractitioners()
                        && slot.practitioner().compareTo(frontier.practitioner()) < 0);
    }

    /** The starts in a stretch of time, earliest first. */
    public SlotWalk starting(Interval starts) {
        return new SlotWalk(search, search.starting(starts));
    }

    /** A slot at the same time in the same session that takes nothing of these ids, if there is one. */
    public Optional<TimedSlot> otherwise(TimedSlot slot, Seq<String> ids) {
        return slot.opening()
                .without(ids)
                .flatMap(opening -> search.offeredAt(opening).map(found -> TimedSlot.of(search, opening, found)));
    }
}
