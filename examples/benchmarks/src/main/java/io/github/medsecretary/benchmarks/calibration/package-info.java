/**
 * Whether findings are right as often as their confidence says. Start from
 * {@link io.github.medsecretary.benchmarks.calibration.CalibrationRun}.
 */
@NullMarked
package io.github.medsecretary.benchmarks.calibration;

import org.jspecify.annotations.NullMarked;
