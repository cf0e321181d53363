/**
 * What is said of input that can't be taken. Start from {@link io.github.medsecretary.core.problem.Problem}: a
 * {@link io.github.medsecretary.core.problem.Code}, where it is, and the reason, never the content. A room lists its
 * codes in one enum; this room's is {@link io.github.medsecretary.core.problem.CoreCode}. A problem is about malformed
 * input; a well-formed command that isn't allowed is answered by a {@code Refusal} of the rule package. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.core.problem;

import org.jspecify.annotations.NullMarked;
