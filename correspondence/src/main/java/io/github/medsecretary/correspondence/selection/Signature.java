package io.github.medsecretary.correspondence.selection;

import java.time.Instant;

/**
 * Who signed, and when.
 *
 * @param by the signer's id
 * @param at the moment
 */
public record Signature(String by, Instant at) {}
