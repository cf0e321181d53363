/**
 * Filling a slot that has come free. Start from {@link io.github.medsecretary.scheduling.waiting.freed.FreedSlot}, then
 * ask {@link io.github.medsecretary.scheduling.waiting.freed.FillingSlot} who on the waiting list could take it, in
 * order of benefit, and why the others can't; {@link io.github.medsecretary.scheduling.waiting.freed.Round} offers it to
 * one after the other, each with a hold. The benefit is a sum of whole numbers by
 * {@link io.github.medsecretary.scheduling.waiting.freed.BenefitPolicy}, each with its reason. All types are immutable
 * and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.waiting.freed;

import org.jspecify.annotations.NullMarked;
