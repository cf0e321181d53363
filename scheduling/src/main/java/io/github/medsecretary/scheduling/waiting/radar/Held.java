package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.OfferedPlace;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A session in which people could be seen. Where it is held is worked out when it is asked for. */
final class Held implements Comparable<Held> {

    private final Diary diary;
    private final ClinicSession session;
    private final PlaceCut cut;
    private final Instant latest;

    // Threads may each work this out; they find the same.
    private @Nullable OfferedPlace whole;

    Held(Diary diary, ClinicSession session, PlaceCut cut) {
        this.diary = diary;
        this.session = session;
        this.cut = cut;
        this.latest = cut.latest(session);
    }

    ClinicSession session() {
        return session;
    }

    /** How its time is cut into places. */
    PlaceCut cut() {
        return cut;
    }

    /** The latest start that a place in it can have. */
    Instant latest() {
        return latest;
    }

    /** All of its time. */
    OfferedPlace whole() {
        var known = whole;
        if (known == null) {
            known = OfferedPlace.of(diary, session, session.interval());
            whole = known;
        }
        return known;
    }

    /** The date of a moment by the clock of its site. */
    LocalDate date(Instant moment) {
        return whole().zone().date(moment);
    }

    OfferedPlace place(SafePlace free) {
        return whole().during(free.interval());
    }

    /** Who can have the latest start first, then by id: no place of a later one comes before all of an earlier one. */
    @Override
    public int compareTo(Held other) {
        int byLatest = other.latest.compareTo(latest);
        return byLatest != 0 ? byLatest : session.id().compareTo(other.session.id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Held that && session.equals(that.session);
    }

    @Override
    public int hashCode() {
        return session.id().hashCode();
    }
}
