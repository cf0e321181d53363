package io.github.medsecretary.correspondence.promise;

import java.time.LocalDate;

/**
 * A letter that has a day by which it is to be out.
 *
 * @param letter the caller's id
 * @param owner the id of who is to be asked
 * @param harm how much may come of it if it is late
 * @param due the day
 */
public record LateLetter(String letter, String owner, Harm harm, LocalDate due) {}
