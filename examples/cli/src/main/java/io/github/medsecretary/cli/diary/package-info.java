/**
 * {@code medsec diary}: a practice's diary from a JSON file, checked, searched and re-planned. Start from
 * {@link io.github.medsecretary.cli.diary.DiaryFile}, which is what such a file holds, and
 * {@link io.github.medsecretary.cli.diary.DiaryCommand}. The shapes only map fields to the library's types; all
 * judgement is the library's.
 */
@NullMarked
package io.github.medsecretary.cli.diary;

import org.jspecify.annotations.NullMarked;
