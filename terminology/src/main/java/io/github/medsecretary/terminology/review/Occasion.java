package io.github.medsecretary.terminology.review;

import java.time.LocalDate;

/**
 * Which letter is checked, whose it is, and on which day: what decides which suppressions hold.
 *
 * @param letter its reference
 * @param author the author's identifier
 * @param date the day
 */
public record Occasion(String letter, String author, LocalDate date) {}
