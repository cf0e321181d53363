/**
 * Whole numbers only: rows that want a spot each, what they take of scarce supplies, and the cheapest choice. Knows
 * nothing of diaries; no type of it is exported.
 */
@NullMarked
package io.github.medsecretary.scheduling.replanning.solving;

import org.jspecify.annotations.NullMarked;
