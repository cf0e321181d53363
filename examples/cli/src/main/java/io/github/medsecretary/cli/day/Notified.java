package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.correspondence.workflow.Dispatched;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * A letter about an appointment, made from what happened to it.
 *
 * @param appointment the appointment's id
 * @param intent what was to be sent; absent if no letter could be made
 * @param outcome the letter as sent, or why it was not
 */
record Notified(String appointment, Optional<DispatchIntent> intent, Either<Code, Dispatched> outcome) {

    /** The path of its file. */
    String path() {
        return "notices/" + io.github.medsecretary.cli.letter.OutFolder.name(appointment) + ".html";
    }
}
