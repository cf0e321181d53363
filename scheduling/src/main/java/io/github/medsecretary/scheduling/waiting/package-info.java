/**
 * Who waits for a place, and what place would do. Start from
 * {@link io.github.medsecretary.scheduling.waiting.WaitingRegister}: it keeps beside a diary what each patient on its
 * waiting list can do with ({@link io.github.medsecretary.scheduling.waiting.Criteria}), and a log of everyone who came,
 * was offered something or went, so that nobody leaves the list unnoticed. The sub-packages count how long somebody has
 * waited, fill a slot that has come free, and watch the last slots in which a patient can be seen in time. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.waiting;

import org.jspecify.annotations.NullMarked;
