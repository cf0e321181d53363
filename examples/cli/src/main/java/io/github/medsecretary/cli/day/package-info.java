/**
 * {@code medsec day}: a practice's morning, from a folder of files to letters that may be sent. Start from
 * {@link io.github.medsecretary.cli.day.DayCommand}; {@link io.github.medsecretary.cli.day.LetterDesk} turns one
 * dictation into a draft with its questions. What is wrong with one file is told, and all others are still done.
 */
@NullMarked
package io.github.medsecretary.cli.day;

import org.jspecify.annotations.NullMarked;
