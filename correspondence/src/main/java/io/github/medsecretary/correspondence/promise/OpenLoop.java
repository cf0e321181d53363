package io.github.medsecretary.correspondence.promise;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a letter promises, until it is closed and after. It holds no words of the letter.
 *
 * @param id the letter's id, a slash, and a number counted from 1 in the order in which the ledger came to know
 * @param letter the caller's id of the letter
 * @param version the SHA-256 of the latest words that were read and say it
 * @param found as those words say it
 * @param owner who sees to it, if anybody does
 * @param leftUnowned who decided that nobody needs to see to it, and why, if somebody did
 * @param state whether it is open
 */
public record OpenLoop(
        String id,
        String letter,
        String version,
        Found found,
        Optional<LoopOwner> owner,
        Optional<Decision> leftUnowned,
        LoopState state) {

    static OpenLoop begun(String id, LoopEvent.Read read, Found found) {
        return new OpenLoop(
                id, read.letter(), read.sha256(), found, found.owner(), Optional.empty(), new LoopState.Open());
    }

    /** What is to come. */
    public LoopKind kind() {
        return found.kind();
    }

    /** By when, if the letter says. */
    public Optional<LocalDate> due() {
        return found.due();
    }

    /** Whether it is neither done nor cancelled. */
    public boolean isOpen() {
        return state instanceof LoopState.Open;
    }

    /** Whether somebody has to keep it now: it is open, and promised without a condition. */
    public boolean isOwed() {
        return isOpen() && found.condition().isEmpty();
    }

    /** Whether it is owed, nobody sees to it, and nobody has said why that may be so. */
    public boolean isUnowned() {
        return isOwed() && owner.isEmpty() && leftUnowned.isEmpty();
    }

    /** Whether it is owed and its day has passed. */
    public boolean isOverdue(LocalDate day) {
        return isOwed() && due().filter(each -> each.isBefore(day)).isPresent();
    }

    /** Said again by other words of the same letter: who sees to it stays as decided, and so does how it ended. */
    OpenLoop repeated(String sha256, Found again) {
        return new OpenLoop(id, letter, sha256, again, owner.or(again::owner), leftUnowned, state);
    }

    OpenLoop owned(LoopOwner by) {
        return new OpenLoop(id, letter, version, found, Optional.of(by), Optional.empty(), state);
    }

    OpenLoop leftUnowned(Decision decision) {
        return new OpenLoop(id, letter, version, found, Optional.empty(), Optional.of(decision), state);
    }

    OpenLoop in(LoopState other) {
        return new OpenLoop(id, letter, version, found, owner, leftUnowned, other);
    }
}
