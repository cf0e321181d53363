package io.github.medsecretary.cli.letter;

import io.github.medsecretary.correspondence.patient.Reason;

/** Why something is not in a patient's copy, in a line. */
final class ReasonText {

    private ReasonText() {}

    static String of(Reason reason) {
        if (reason instanceof Reason.Withheld withheld) {
            return withheld.rule().label() + ": " + withheld.basis().citation();
        }
        if (reason instanceof Reason.NoLetter none) {
            return "no letter: " + none.basis().citation();
        }
        if (reason instanceof Reason.Retold retold) {
            return "told in other words, read by " + retold.by();
        }
        Reason.LeftOut leftOut = (Reason.LeftOut) reason;
        return leftOut.by() + ": " + leftOut.why();
    }
}
