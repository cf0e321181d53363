/**
 * The diary before and after a plan, as a page for the screen and for paper. Start from
 * {@link io.github.medsecretary.cli.picture.DiaryPage}. For each day and practitioner that a plan touches there is a
 * lane with a column before and a column after, and from the old to the new place of each move an arrow, whose line tells
 * what kind of move it is. Both ends bear the number of its row in the table beneath, so that the page can be read
 * without seeing its colours, or without seeing it.
 */
@NullMarked
package io.github.medsecretary.cli.picture;

import org.jspecify.annotations.NullMarked;
