/**
 * {@code medsec letter}: a letter from a JSON file, made for each of its recipients. Start from
 * {@link io.github.medsecretary.cli.letter.LetterCommand} and {@link io.github.medsecretary.cli.letter.LetterFile}. The
 * shapes only map fields to the library's types; who may read what is the library's decision.
 */
@NullMarked
package io.github.medsecretary.cli.letter;

import org.jspecify.annotations.NullMarked;
