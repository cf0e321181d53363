/**
 * Tells what a change of the diary means for patients. Start from
 * {@link io.github.medsecretary.scheduling.notice.Notices}: it makes core's events of two diaries, of a change or of a
 * plan, one for each appointment of which there is something to tell, in the words of
 * {@link io.github.medsecretary.scheduling.notice.NoticeNames}. All types are immutable and thread-safe as long as the
 * names are.
 */
@NullMarked
package io.github.medsecretary.scheduling.notice;

import org.jspecify.annotations.NullMarked;
