/**
 * What is wrong in a diary. Start from {@link io.github.medsecretary.scheduling.conflict.Conflicts}: it runs a set of
 * rules over a whole diary, or over what one appointment meets, with the same findings in the same order.
 * {@link io.github.medsecretary.scheduling.conflict.SchedulingRules} has the rules that come with the library, each
 * named by its code; a vendor adds rules over {@link io.github.medsecretary.scheduling.diary.Diary} and
 * {@link io.github.medsecretary.scheduling.conflict.DiaryContext} of its own. Each conflict is reported once, whichever
 * of its appointments is asked about. Detection sweeps the diary, which is in order by resource: its work is O(n + k) for n
 * appointments and k findings. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.conflict;

import org.jspecify.annotations.NullMarked;
