package io.github.medsecretary.scheduling.history;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/**
 * All versions of a diary, oldest first; there is at least one. Immutable and thread-safe: a commit makes another
 * history.
 */
public final class History {

    private final Vector<Version> versions;

    private History(Vector<Version> versions) {
        this.versions = versions;
    }

    /** A history that begins with a diary. */
    public static History of(Diary diary, Reference by, AsOf at) {
        return new History(Vector.of(new Version(diary, Optional.empty(), by, at)));
    }

    /** All versions, oldest first. */
    public Seq<Version> versions() {
        return versions;
    }

    /** The last version. */
    public Version current() {
        return versions.last();
    }

    /** The version of that number, if the history has it. In O(1). */
    public Optional<Version> version(long number) {
        long index = number - versions.head().number();
        return index >= 0 && index < versions.size() ? Optional.of(versions.get((int) index)) : Optional.empty();
    }

    /** The version that was the diary at a moment; absent before the first. In O(log n). */
    public Optional<Version> asOf(Instant moment) {
        int from = 0;
        int until = versions.size();
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (versions.get(middle).at().instant().isAfter(moment)) {
                until = middle;
            } else {
                from = middle + 1;
            }
        }
        return from == 0 ? Optional.empty() : Optional.of(versions.get(from - 1));
    }

    /** The versions whose change was about an appointment, oldest first. */
    public Seq<Version> of(String appointment) {
        var reference = Reference.of("Appointment", appointment);
        return versions.filter(each -> each.applied()
                .filter(applied -> applied.touched().contains(reference))
                .isPresent());
    }

    /**
     * This history with one version more; {@link SchedulingCode#STALE_VERSION} if the change was made to another than
     * the last. If clocks went back since the last version, the new one counts from the same moment on.
     */
    public Either<Refusal, History> commit(Applied applied, Reference by, AsOf at) {
        if (applied.before().version() != current().number()) {
            return Either.left(Refusal.of(SchedulingCode.STALE_VERSION));
        }
        var last = current().at();
        var from = at.instant().isBefore(last.instant()) ? last : at;
        return Either.right(new History(versions.append(new Version(applied.diary(), Optional.of(applied), by, from))));
    }

    /** How many versions there are; no ids. */
    @Override
    public String toString() {
        return "History[" + versions.size() + " versions]";
    }
}
