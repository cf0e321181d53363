/**
 * What contradicts itself in a letter, or contradicts the record: sides, sexes, pronouns, ages, dates, numbers, counts,
 * findings said to be there and not, organs that were taken out, doses, allergies, another patient's data, and what was
 * copied from the letter before.
 *
 * <p>Each rule asks and never changes; both places are in the finding, the odd one as its place and the others as
 * related. All are silent in doubt: what is denied, past, a relative's or only possible is told by
 * {@link io.github.medsecretary.terminology.assertion.Assertions}. Start with
 * {@link io.github.medsecretary.terminology.consistency.ConsistencyRules}.
 */
@NullMarked
package io.github.medsecretary.terminology.consistency;

import org.jspecify.annotations.NullMarked;
