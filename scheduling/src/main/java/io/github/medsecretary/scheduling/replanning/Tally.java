package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;

/** Counts why places were no places, to tell it in the end. Belongs to one thread. */
final class Tally {

    private int looked;
    private int closed;
    private int taken;
    private int barred;

    void looked() {
        looked++;
    }

    void closed() {
        closed++;
    }

    void taken() {
        taken++;
    }

    void barred() {
        barred++;
    }

    Reason told() {
        if (looked == 0) {
            return Reason.of(ReasonCode.NO_START);
        }
        var others = new Argument.Count(looked - closed - taken - barred);
        return barred == 0
                ? Reason.of(ReasonCode.STARTS, count(looked), count(closed), count(taken), others)
                : Reason.of(
                        ReasonCode.STARTS_ON_TERMS, count(looked), count(closed), count(taken), count(barred), others);
    }

    private static Argument count(int number) {
        return new Argument.Count(number);
    }
}
