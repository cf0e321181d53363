/**
 * The command line. Start from {@link io.github.medsecretary.cli.Medsec}. Every command reads and writes versioned JSON
 * or plain files and leaves all decisions to the library; the exit code is 0 when done, 1 when done but something
 * blocks, 2 for bad input.
 */
@NullMarked
package io.github.medsecretary.cli;

import org.jspecify.annotations.NullMarked;
