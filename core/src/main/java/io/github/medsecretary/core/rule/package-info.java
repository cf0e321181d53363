/**
 * How a room says what it found. Start from {@link io.github.medsecretary.core.rule.Rule}: a pure function from a
 * subject and its context to {@link io.github.medsecretary.core.rule.Finding}s. A
 * {@link io.github.medsecretary.core.rule.RuleSet} holds rules in order, sets their parameters, and keeps them apart: a
 * rule that throws or exceeds its budget becomes a finding of its own and loses nothing else. Vendors add, replace and
 * disable rules without touching ours, and test one with {@link io.github.medsecretary.core.rule.RuleVerifier}. A
 * command that may not be done is answered with a {@link io.github.medsecretary.core.rule.Refusal}; a
 * {@link io.github.medsecretary.core.rule.NamedOverride} says who accepts a finding, and why. All types are immutable
 * and thread-safe, but for {@link io.github.medsecretary.core.rule.RuleRun}, which lives as long as one check.
 */
@NullMarked
package io.github.medsecretary.core.rule;

import org.jspecify.annotations.NullMarked;
