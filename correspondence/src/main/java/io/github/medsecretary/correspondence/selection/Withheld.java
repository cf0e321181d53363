package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.policy.Mode;

/**
 * A fragment that somebody doesn't get.
 *
 * @param fragment its id
 * @param rule which rule withholds it
 * @param basis by which law
 * @param mode how
 */
public record Withheld(String fragment, RuleId rule, LegalBasis basis, Mode mode) {}
