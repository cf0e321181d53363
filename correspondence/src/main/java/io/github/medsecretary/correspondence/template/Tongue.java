package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A language in which templates are written. Plural forms follow the Unicode CLDR (release 46, cardinal rules) in its
 * order zero, one, two, few, many, other, as far as the language has them.
 */
final class Tongue {

    /** Which form a count takes, from 0. */
    private interface Forms {
        int of(long count);
    }

    /** One, other. */
    static final Tongue ENGLISH = new Tongue(
            "en",
            List.of("January", "February", "March", "April", "May", "June", "July", "August", "September")
                    .appendAll(List.of("October", "November", "December")),
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            2,
            count -> count == 1 ? 0 : 1);

    /** Zero, one, two, few (three), many (six), other. */
    static final Tongue WELSH = new Tongue(
            "cy",
            List.of("Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi")
                    .appendAll(List.of("Hydref", "Tachwedd", "Rhagfyr")),
            List.of("Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn")
                    .append("Dydd Sul"),
            List.empty(),
            6,
            Tongue::welshForm);

    private static int welshForm(long count) {
        if (count <= 3) {
            return (int) count;
        }
        return count == 6 ? 4 : 5;
    }

    private final String language;
    private final Seq<String> months;
    private final Seq<String> days;
    private final Seq<String> numerals;
    private final int forms;
    private final Forms form;

    private Tongue(String language, Seq<String> months, Seq<String> days, Seq<String> numerals, int forms, Forms form) {
        this.language = language;
        this.months = months.toVector();
        this.days = days.toVector();
        this.numerals = numerals.toVector();
        this.forms = forms;
        this.form = form;
    }

    static Optional<Tongue> of(Locale locale) {
        return List.of(ENGLISH, WELSH)
                .find(each -> each.language.equals(locale.getLanguage()))
                .toJavaOptional();
    }

    /** How many forms a counted word has. */
    int forms() {
        return forms;
    }

    /** Which of them a count takes, from 0. */
    int form(long count) {
        return form.of(count);
    }

    /** Whether there are articles, pronouns and possessives for it here. */
    boolean isInflected() {
        return this == ENGLISH;
    }

    void count(long count, WritingStyle style, StringBuilder out) {
        if (count >= 1 && count <= Math.min(style.wordsUpTo(), numerals.size())) {
            out.append(numerals.get((int) count - 1));
        } else {
            out.append(style.number(BigDecimal.valueOf(count)));
        }
    }

    void weekday(LocalDate day, StringBuilder out) {
        out.append(days.get(day.getDayOfWeek().getValue() - 1));
    }

    void date(LocalDate day, DateStyle style, StringBuilder out) {
        switch (style) {
            case LONG -> named(day, months.get(day.getMonthValue() - 1), out);
            case SHORT -> named(day, months.get(day.getMonthValue() - 1).substring(0, 3), out);
            case NUMERIC -> {
                twoDigits(day.getDayOfMonth(), out);
                twoDigits(day.getMonthValue(), out.append('/'));
                out.append('/').append(day.getYear());
            }
            case ISO -> out.append(day);
        }
    }

    private static void named(LocalDate day, String month, StringBuilder out) {
        out.append(day.getDayOfMonth()).append(' ').append(month).append(' ').append(day.getYear());
    }

    private static void twoDigits(int number, StringBuilder out) {
        out.append(number < 10 ? "0" : "").append(number);
    }
}
