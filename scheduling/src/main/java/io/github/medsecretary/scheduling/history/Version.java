package io.github.medsecretary.scheduling.history;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import java.util.Optional;

/**
 * A diary from one moment until the next version.
 *
 * @param diary the diary, with its version's number
 * @param applied the change that made it, with what was found and accepted; absent for the first
 * @param by who made it
 * @param at from when on it was the diary
 */
public record Version(Diary diary, Optional<Applied> applied, Reference by, AsOf at) {

    /** Its number. */
    public long number() {
        return diary.version();
    }
}
