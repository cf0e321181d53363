package io.github.medsecretary.correspondence.promise;

import java.time.LocalDate;

/**
 * Something that is overdue: ids and codes, no data of a patient.
 *
 * @param what the kind of a promise, or {@code letter}
 * @param id the loop's or the letter's
 * @param letter the letter that it belongs to
 * @param owner who is to be asked, such as {@code gp}, or {@code nobody}
 * @param harm how much may come of it
 * @param due its day
 * @param daysLate calendar days since, at least 1
 */
public record ChaseRow(String what, String id, String letter, String owner, Harm harm, LocalDate due, long daysLate) {}
