/**
 * What scheduling calls the things that go wrong. Start from
 * {@link io.github.medsecretary.scheduling.code.SchedulingCode}: one constant for each conflict that a diary can hold,
 * each refusal that a command can meet, and each problem that input can have. The names are stable between versions;
 * programs may compare them. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.code;

import org.jspecify.annotations.NullMarked;
