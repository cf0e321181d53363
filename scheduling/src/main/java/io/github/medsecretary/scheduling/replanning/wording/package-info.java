/**
 * The words of a plan. A {@link io.github.medsecretary.scheduling.replanning.wording.Reason} is a code with its
 * arguments; a {@link io.github.medsecretary.scheduling.replanning.wording.PlanWording} makes a sentence of it, in British
 * English or by a bundle in another language. Nobody is named here but by the ids of the caller, unless the caller says
 * how. All public types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.replanning.wording;

import org.jspecify.annotations.NullMarked;
