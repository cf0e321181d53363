package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;

/**
 * Something beside the text that somebody doesn't get: part of the letterhead, a copy that isn't named, an enclosure.
 *
 * @param carrier the carrier's code; {@code enclosure:id} or {@code copy:id}
 * @param rule which rule withholds it
 * @param basis by which law
 */
public record WithheldCarrier(String carrier, RuleId rule, LegalBasis basis) {}
