/**
 * What the command line is given, and what it says when that can't be used. Start from
 * {@link io.github.medsecretary.cli.input.InputFile}, a JSON file with its values and their places, and
 * {@link io.github.medsecretary.cli.input.Lines}, which runs a function over each line of JSON Lines so that a bad line
 * stops no other. A {@link io.github.medsecretary.cli.input.Failure} is one line for the error stream: file, line,
 * column, code and reason, and never the content.
 */
@NullMarked
package io.github.medsecretary.cli.input;

import org.jspecify.annotations.NullMarked;
