/**
 * How long letters take. Start from {@link io.github.medsecretary.correspondence.turnaround.LetterClock}, which tells how
 * long a letter was in each stage, and from {@link io.github.medsecretary.correspondence.turnaround.TurnaroundLimits},
 * which says by when a letter has to be out or out of a stage, what breaches next, and in which order to sign;
 * {@link io.github.medsecretary.correspondence.turnaround.TurnaroundStatistics} sums up. All of it is ids, stages and
 * times, no data of a patient. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.turnaround;

import org.jspecify.annotations.NullMarked;
