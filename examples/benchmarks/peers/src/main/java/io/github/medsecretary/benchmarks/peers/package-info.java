/**
 * Solvers of others, given the same cases: OR-Tools' CP-SAT, SCIP and MinCostFlow, and Timefold. Start from
 * {@link io.github.medsecretary.benchmarks.peers.OptimaRun}.
 */
@NullMarked
package io.github.medsecretary.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
