/**
 * Diaries for other people's tests. Start from {@link io.github.medsecretary.scheduling.testkit.Diaries}: an arbitrary
 * of diaries, with conflicts or without, in ordinary weeks and in those in which the clocks change.
 * {@code @ForAll Diary} works wherever this jar is on the class path. {@link
 * io.github.medsecretary.scheduling.testkit.DiaryLaws} holds what must be true of any set of rules over any diary:
 * vendors run the laws over theirs. {@link io.github.medsecretary.scheduling.testkit.Chains} and
 * {@link io.github.medsecretary.scheduling.testkit.ChainLaws} do the same for what happens to a diary at a desk, one
 * action after another beside a plain book. Everything generated is fictitious. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.testkit;

import org.jspecify.annotations.NullMarked;
