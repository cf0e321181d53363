/**
 * The one pass over a letter that all rules share. Start from
 * {@link io.github.medsecretary.terminology.reading.Dictionary}, which prepares lexicons once, and its
 * {@link io.github.medsecretary.terminology.reading.Dictionary#read}, which turns a text into a
 * {@link io.github.medsecretary.terminology.reading.Reading}: words with their places in the original text, and the
 * entries whose words stand there. Nothing here changes the text; case is compared character by character, so that
 * places stay true for every script. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.reading;

import org.jspecify.annotations.NullMarked;
