/**
 * For those who write policies, templates or renderers. Start from
 * {@link io.github.medsecretary.correspondence.testkit.Letters}, arbitraries of letters in which every fragment has a
 * word that stands nowhere else, and {@link io.github.medsecretary.correspondence.testkit.NoLeak}, the law that what is
 * withheld from a reader is in no rendering for that reader.
 */
@NullMarked
package io.github.medsecretary.correspondence.testkit;

import org.jspecify.annotations.NullMarked;
