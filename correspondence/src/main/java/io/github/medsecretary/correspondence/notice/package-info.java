/**
 * Letters of a practice's everyday. Start from {@link io.github.medsecretary.correspondence.notice.NoticeLetters}: it
 * makes of an {@link io.github.medsecretary.correspondence.notice.Occasion}, such as an appointment that was moved, the
 * content of one letter, or says what is missing; nothing is guessed. What it makes is labelled and goes the way of every
 * letter: a selection decides who reads what of it. The words are a resource bundle. All types are immutable and
 * thread-safe as long as the bundle is.
 */
@NullMarked
package io.github.medsecretary.correspondence.notice;

import org.jspecify.annotations.NullMarked;
