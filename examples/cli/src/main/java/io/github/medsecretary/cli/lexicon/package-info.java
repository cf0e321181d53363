/**
 * The lexicons of a practice's own that commands are given. Start from
 * {@link io.github.medsecretary.cli.lexicon.PracticeLexicons}.
 */
@NullMarked
package io.github.medsecretary.cli.lexicon;

import org.jspecify.annotations.NullMarked;
