/**
 * The diary before and after a plan, as a page for the screen and for paper. Start from
 * {@link io.github.medsecretary.cli.picture.DiaryPage}. For each day and practitioner there are two lanes, what was
 * planned and what the plan makes of it; each move bears the number of its row in the table beneath, so that the page
 * can be read without seeing its colours.
 */
@NullMarked
package io.github.medsecretary.cli.picture;

import org.jspecify.annotations.NullMarked;
