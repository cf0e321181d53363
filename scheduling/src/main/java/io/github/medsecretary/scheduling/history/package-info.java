/**
 * What a diary was, and what became of it. Start from {@link io.github.medsecretary.scheduling.history.History}: every
 * version with the change that made it, who made it, when, and what was accepted by whom; old versions share what did
 * not change with the new, so that to keep them costs little. It answers how the diary was at a moment.
 * {@link io.github.medsecretary.scheduling.history.Difference} says what differs between two versions, as values and,
 * by a {@link io.github.medsecretary.scheduling.history.Wording}, in words of any language. Nothing names a patient
 * unless it is asked to. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.history;

import org.jspecify.annotations.NullMarked;
