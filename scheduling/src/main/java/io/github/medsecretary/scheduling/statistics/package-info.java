/**
 * What a diary looks like in figures. Start from {@link io.github.medsecretary.scheduling.statistics.DiaryStatistics}: for
 * a stretch of time it tells the use of sessions and of what is kept in them, who came and who did not, and how often
 * people were moved; with a history how long before a visit it was booked, with a waiting list what came and went, and
 * with clocks which promises fall due. Counts and lengths of time are exact, and rates are the two numbers that they are
 * made of. No figure names a patient. All public types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.statistics;

import org.jspecify.annotations.NullMarked;
