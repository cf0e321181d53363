/**
 * What a letter's short forms mean. {@link io.github.medsecretary.cli.shortform.DefineCommand} tells what a letter
 * itself defines, {@link io.github.medsecretary.cli.shortform.ExpandCommand} which sense of a short form is meant.
 */
@NullMarked
package io.github.medsecretary.cli.shortform;

import org.jspecify.annotations.NullMarked;
