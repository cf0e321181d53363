package io.github.medsecretary.correspondence.promise;

import io.github.medsecretary.core.text.Span;
import java.util.Optional;

/**
 * Where something is said.
 *
 * @param fragment the id of the fragment; empty if it stands in none alone
 * @param span the place in the text that was read, in UTF-16 units
 */
public record LoopPlace(Optional<String> fragment, Span span) {}
