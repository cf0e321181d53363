/**
 * {@code medsec check}: letters in, findings out, a line each. Start from
 * {@link io.github.medsecretary.cli.check.CheckCommand}.
 */
@NullMarked
package io.github.medsecretary.cli.check;

import org.jspecify.annotations.NullMarked;
