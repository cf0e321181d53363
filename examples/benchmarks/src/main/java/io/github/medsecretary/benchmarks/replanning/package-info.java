/**
 * A published benchmark of re-planning: made-up cases, a reference that reads them by the words of the cost table alone,
 * and a check of any plan for them. Nothing here but {@link io.github.medsecretary.benchmarks.replanning.PlansRun} uses
 * the engine that is measured. Start from {@link io.github.medsecretary.benchmarks.replanning.CasesRun}.
 */
@NullMarked
package io.github.medsecretary.benchmarks.replanning;

import org.jspecify.annotations.NullMarked;
