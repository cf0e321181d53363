/**
 * The rules by which a fragment is shown to somebody or withheld. Start from
 * {@link io.github.medsecretary.correspondence.policy.PolicySet}: rules are data in a small readable text, each citing a
 * law that the text names with its version and source; {@code uk()} holds those of the United Kingdom, which a qualified
 * person must review before they are relied on. A refusal by one rule stands whatever others say, and outside direct
 * care what bears no label is not cleared. A vendor writes a text of its own, or a
 * {@link io.github.medsecretary.correspondence.policy.DisclosureRule} in Java, and adds it to a set. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.policy;

import org.jspecify.annotations.NullMarked;
