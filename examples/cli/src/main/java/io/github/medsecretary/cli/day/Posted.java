package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.workflow.Dispatched;
import io.vavr.control.Either;

/**
 * What became of one copy of a signed letter.
 *
 * @param recipient for whom
 * @param outcome the copy as sent, or why it was not
 */
record Posted(String recipient, Either<Refusal, Dispatched> outcome) {}
