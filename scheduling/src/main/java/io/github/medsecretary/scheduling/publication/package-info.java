/**
 * A diary as others read it: {@link io.github.medsecretary.scheduling.publication.ClinicList} and
 * {@link io.github.medsecretary.scheduling.publication.MorningList} for the desk,
 * {@link io.github.medsecretary.scheduling.publication.WeekPicture} for the wall,
 * {@link io.github.medsecretary.scheduling.publication.DiaryCalendar} for calendar programs and
 * {@link io.github.medsecretary.scheduling.publication.DiaryTable} for spreadsheets; its figures as
 * {@link io.github.medsecretary.scheduling.publication.StatisticsTable} and
 * {@link io.github.medsecretary.scheduling.publication.UsePicture}. What a reader may see of a patient
 * is said by a {@link io.github.medsecretary.scheduling.publication.Naming}: start there. All output is the same on
 * every machine. All types but {@link io.github.medsecretary.scheduling.publication.Markup} are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.publication;

import org.jspecify.annotations.NullMarked;
