package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Refusal;
import io.vavr.control.Either;

/** One letter of a batch, made only when its turn comes. */
public interface MailingRow {

    /** The caller's id of the row; it stands in the audit, so it tells nothing of a patient. */
    String id();

    /** The letter to be sent, or why there is none. */
    Either<Refusal, DispatchIntent> intent();
}
