package io.github.medsecretary.scheduling.replanning.committing;

import io.github.medsecretary.core.rule.RuleId;

/**
 * A deed of a plan without which another can't be done.
 *
 * @param appointment the id of the one that must move, or give up its place, as well
 * @param forSake the id of the one that needs it, chosen or needed itself
 * @param rule what would be broken otherwise
 */
public record Needed(String appointment, String forSake, RuleId rule) {}
