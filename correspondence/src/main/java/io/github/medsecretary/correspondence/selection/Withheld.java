package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;

/**
 * A fragment that somebody doesn't get.
 *
 * @param fragment its id
 * @param rule which rule withholds it
 * @param basis by which law
 */
public record Withheld(String fragment, RuleId rule, LegalBasis basis) {}
