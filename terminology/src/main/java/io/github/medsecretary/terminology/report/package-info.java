/**
 * What was found in a month, by who or what dictated: counts only. Start from
 * {@link io.github.medsecretary.terminology.report.MonthlyReport}. Nothing of a letter or a patient is kept, so that a
 * report may leave the practice. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.report;

import org.jspecify.annotations.NullMarked;
