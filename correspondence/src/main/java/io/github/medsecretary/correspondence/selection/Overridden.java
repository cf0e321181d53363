package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;

/**
 * A fragment that somebody gets although a rule withholds it, because a named person who may has decided so.
 *
 * @param fragment its id
 * @param rule which rule withholds it
 * @param by who decided
 */
public record Overridden(String fragment, RuleId rule, Reference by) {}
