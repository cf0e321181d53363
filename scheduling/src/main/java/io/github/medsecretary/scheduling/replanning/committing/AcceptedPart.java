package io.github.medsecretary.scheduling.replanning.committing;

import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.Seq;

/**
 * As much of a plan as was accepted, with all that it needs.
 *
 * @param plan what was chosen and what that needs; who is displaced and was not chosen is open in it
 * @param needed what was added, in the order in which it was found to be needed; empty if the choice was whole
 */
public record AcceptedPart(Plan plan, Seq<Needed> needed) {}
