package io.github.medsecretary.scheduling.replanning.alternative;

import io.github.medsecretary.scheduling.replanning.Plan;

/**
 * A plan and what sets it apart.
 *
 * @param aim what it is after
 * @param plan as it was made: its cost and bound are those of its aim
 * @param figures to be compared with those of the others
 */
public record Alternative(Aim aim, Plan plan, Figures figures) {}
