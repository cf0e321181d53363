/**
 * What needs a person now. Start from {@link io.github.medsecretary.correspondence.attention.NeedsNow}: one list over
 * questions, signatures, promises, holds and what is overdue, as data and as lines. Ids only, for a screen is seen by
 * others. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.attention;

import org.jspecify.annotations.NullMarked;
