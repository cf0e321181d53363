/**
 * The rules by which a fragment is shown to somebody or withheld. Start from
 * {@link io.github.medsecretary.correspondence.policy.PolicySet}; its {@code uk()} set holds the rules of the United
 * Kingdom, each citing its law. A refusal by one rule stands whatever others say, and outside direct care what bears no
 * label is not cleared. A vendor adds a {@link io.github.medsecretary.correspondence.policy.DisclosureRule} of its own.
 * All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.policy;

import org.jspecify.annotations.NullMarked;
