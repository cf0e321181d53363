package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;

/** Counts why places were no places, to tell it in the end. Belongs to one thread. */
final class Tally {

    private int looked;
    private int closed;
    private int taken;

    void looked() {
        looked++;
    }

    void closed() {
        closed++;
    }

    void taken() {
        taken++;
    }

    Reason told() {
        return looked == 0
                ? Reason.of(ReasonCode.NO_START)
                : Reason.of(
                        ReasonCode.STARTS,
                        new Argument.Count(looked),
                        new Argument.Count(closed),
                        new Argument.Count(taken),
                        new Argument.Count(looked - closed - taken));
    }
}
