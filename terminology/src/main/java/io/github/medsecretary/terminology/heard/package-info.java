/**
 * What dictation was heard as: places where the words are odd, and what was probably said, because it sounds like what
 * stands there and fits the letter. Start from {@link io.github.medsecretary.terminology.heard.Hearing}. Words and their
 * neighbours are weighed by how often they stand in clinical text, sounds by the British pronunciation that spelling
 * suggests, terms by their subject. Numbers that sound alike (fifteen and fifty) are told by
 * {@link io.github.medsecretary.terminology.heard.NumberTwins}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.heard;

import org.jspecify.annotations.NullMarked;
