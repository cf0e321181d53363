/**
 * Other plans for the same disruptions, each with an aim of its own, side by side with the one that was asked for: see
 * {@link io.github.medsecretary.scheduling.replanning.alternative.Alternatives}. All public types are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.replanning.alternative;

import org.jspecify.annotations.NullMarked;
