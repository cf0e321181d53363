/**
 * Whether a word is spelt right, and what it may have been meant to be. Start from
 * {@link io.github.medsecretary.cli.spelling.SuggestCommand}.
 */
@NullMarked
package io.github.medsecretary.cli.spelling;

import org.jspecify.annotations.NullMarked;
