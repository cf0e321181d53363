/**
 * For those who write rules about words. Start from {@link io.github.medsecretary.terminology.testkit.Notes}, arbitraries
 * of notes into which an error has been planted at a known place, and
 * {@link io.github.medsecretary.terminology.testkit.ReviewLaws}, what holds for every review of every text.
 */
@NullMarked
package io.github.medsecretary.terminology.testkit;

import org.jspecify.annotations.NullMarked;
