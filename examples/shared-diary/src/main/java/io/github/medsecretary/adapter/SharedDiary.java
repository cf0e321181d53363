package io.github.medsecretary.adapter;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.booking.Committing;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.history.History;
import io.github.medsecretary.scheduling.history.Version;
import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One diary in memory that many threads read and change: optimistic concurrency.
 *
 * <p>Nobody waits for anybody. A change is made to the diary that was read; when it is committed and the diary has moved
 * on, it is judged again, and goes in silently only where nothing that it touches has changed. Readers see whole
 * versions. Thread-safe.
 */
public final class SharedDiary {

    private final Conflicts conflicts;
    private final AtomicReference<History> history;

    /**
     * Shares a diary.
     *
     * @param conflicts the rules by which a change is judged again
     * @param diary its first version
     * @param by who opens it
     * @param at when
     */
    public SharedDiary(Conflicts conflicts, Diary diary, Reference by, AsOf at) {
        this.conflicts = conflicts;
        this.history = new AtomicReference<>(History.of(diary, by, at));
    }

    /** All versions until now. */
    public History history() {
        return requireNonNull(history.get());
    }

    /** The diary as it is now. */
    public Diary diary() {
        return history().current().diary();
    }

    /**
     * Commits a change and answers with its version, with {@link SchedulingCode#HOLD_EXPIRED} if it came too late for a
     * hold, or with {@link SchedulingCode#STALE_VERSION} and all that stands against it in the meantime.
     */
    public Either<Refusal, Version> commit(Applied applied, Reference by, AsOf at) {
        var committing = new Committing(conflicts.at(at));
        while (true) {
            History read = history();
            var next =
                    committing.commit(read.current().diary(), applied).flatMap(rebased -> read.commit(rebased, by, at));
            if (next.isLeft() || history.compareAndSet(read, next.get())) {
                return next.map(History::current);
            }
        }
    }
}
