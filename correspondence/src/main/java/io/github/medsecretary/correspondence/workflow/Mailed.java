package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Refusal;
import io.vavr.control.Either;

/**
 * What became of a row of a batch.
 *
 * @param row the row's id
 * @param outcome the copy as sent, or why it wasn't
 * @param event for the audit
 */
public record Mailed(String row, Either<Refusal, Dispatched> outcome, AuditEvent event) {}
