/**
 * What a secretary has to see to on a day, in one list. Start from
 * {@link io.github.medsecretary.scheduling.morning.Morning}: it asks a diary, and a waiting list where there is one, who
 * has to be told, what has to be arranged, what runs out, and what was promised for that day. What the diary does not
 * record is said by {@link io.github.medsecretary.scheduling.morning.Arrangements}. Nobody is named: who prints the list
 * decides what a reader may see. All public types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.morning;

import org.jspecify.annotations.NullMarked;
