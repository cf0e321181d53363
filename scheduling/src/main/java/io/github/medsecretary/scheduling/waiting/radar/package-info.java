/**
 * The last places in which those who wait can be seen in time. Start from
 * {@link io.github.medsecretary.scheduling.waiting.radar.BreachRadar}: it seats everyone who waits before their breach
 * date in what is free, names those for whom nothing is left, and says of each change of the diary who loses their last
 * safe place by it. All public types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.waiting.radar;

import org.jspecify.annotations.NullMarked;
