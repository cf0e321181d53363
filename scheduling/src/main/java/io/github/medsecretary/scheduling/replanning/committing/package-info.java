/**
 * What is done with a plan once it is made. {@link io.github.medsecretary.scheduling.replanning.committing.PlanCommitting}
 * carries it out as one change to the diary that it was made for;
 * {@link io.github.medsecretary.scheduling.replanning.committing.PlanSteps} tells an order in which its moves can be
 * carried out one by one; {@link io.github.medsecretary.scheduling.replanning.committing.PartAcceptance} takes some of
 * them and leaves the rest open. All public types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.replanning.committing;

import org.jspecify.annotations.NullMarked;
