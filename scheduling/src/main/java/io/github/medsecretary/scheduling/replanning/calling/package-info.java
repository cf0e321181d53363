/**
 * Tells the people whom a plan concerns. {@link io.github.medsecretary.scheduling.replanning.calling.Calling} makes of a
 * plan a {@link io.github.medsecretary.scheduling.replanning.calling.CallList} and of each answer another one: who agrees
 * is promised their place for good, and the rest of the plan is made anew around that.
 * {@link io.github.medsecretary.scheduling.replanning.calling.CallWording} says what to say, also to a machine. All public
 * types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.replanning.calling;

import org.jspecify.annotations.NullMarked;
