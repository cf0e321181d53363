/**
 * The diary: all that a practice has planned, as one persistent snapshot. Start from
 * {@link io.github.medsecretary.scheduling.diary.Diary}; {@code Diary.of} checks a
 * {@link io.github.medsecretary.scheduling.diary.DiaryContent} and answers with all its problems or a diary. A
 * {@link io.github.medsecretary.scheduling.diary.Change} makes another diary, one version later, and leaves the first
 * as it was. Whatever takes time is an {@link io.github.medsecretary.scheduling.diary.Occupancy}, indexed once by what
 * it takes, so that a question about a resource and a stretch of time costs the logarithm of the diary's size and the
 * length of the answer. What is wrong in a diary is for the rules of the conflict package to say. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.diary;

import org.jspecify.annotations.NullMarked;
