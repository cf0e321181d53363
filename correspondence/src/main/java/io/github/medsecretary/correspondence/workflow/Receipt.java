package io.github.medsecretary.correspondence.workflow;

import java.time.Instant;

/**
 * That whoever carries letters has taken one.
 *
 * @param intent the id of what was taken, see {@link DispatchIntent#id}
 * @param sha256 the SHA-256 of the bytes that were taken
 * @param carrier the carrier's own id for it, such as a MESH message's
 * @param at when
 */
public record Receipt(String intent, String sha256, String carrier, Instant at) {}
