package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Query;
import java.util.Optional;

/**
 * A question to the clinician that a letter waits for.
 *
 * @param number counted from 1 within a letter
 * @param fragment the id of the fragment that it is about, if it is about one
 * @param query the question
 */
public record OpenQuery(int number, Optional<String> fragment, Query query) {}
