/**
 * What letters promise, kept as open loops until somebody closes them. Start from
 * {@link io.github.medsecretary.correspondence.promise.Ledger}: it is told what was found in a letter's words, who sees
 * to it and how it ended, each as a {@link io.github.medsecretary.correspondence.promise.LoopEvent}; nothing in it
 * disappears, and the events alone make it again. {@link io.github.medsecretary.correspondence.promise.ChaseList} says
 * what is overdue by a day. Finding promises in words is left to the caller. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.promise;

import org.jspecify.annotations.NullMarked;
