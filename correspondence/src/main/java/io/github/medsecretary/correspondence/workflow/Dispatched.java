package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.correspondence.selection.AudienceLetter;
import java.time.Instant;

/**
 * A copy that has been sent.
 *
 * @param recipient to whom, by id
 * @param letter what was sent
 * @param sha256 what was signed, see {@link Signed#sha256}
 * @param at when
 */
public record Dispatched(String recipient, AudienceLetter letter, String sha256, Instant at) {}
