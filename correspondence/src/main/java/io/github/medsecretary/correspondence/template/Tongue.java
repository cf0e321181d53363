package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A language in which templates are written: English, Welsh, or one that a practice brings along, which has no articles,
 * pronouns and possessives here. Names, plural forms and parts of the day follow the Unicode CLDR (release 46), the
 * forms in its order zero, one, two, few, many, other, as far as the language has them. Immutable and thread-safe.
 */
public final class Tongue {

    static final Tongue ENGLISH = new Tongue(
            Locale.UK,
            List.of("January", "February", "March", "April", "May", "June", "July", "August", "September")
                    .appendAll(List.of("October", "November", "December")),
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            PluralRules.of(count -> count == 1 ? 0 : 1, 2),
            List.of(new DayPart(0, "am"), new DayPart(12, "pm")));

    /** Zero, one, two, few (three), many (six), other. */
    static final Tongue WELSH = new Tongue(
            Locale.forLanguageTag("cy"),
            List.of("Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi")
                    .appendAll(List.of("Hydref", "Tachwedd", "Rhagfyr")),
            List.of("Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn")
                    .append("Dydd Sul"),
            List.empty(),
            PluralRules.of(count -> count <= 3 ? (int) count : count == 6 ? 4 : 5, 6),
            List.of(new DayPart(0, "yb"), new DayPart(12, "yp"), new DayPart(18, "yh")));

    /**
     * A part of the day and what stands behind its times in the style of twelve hours.
     *
     * @param from the hour at which it begins, from 0 to 23
     * @param sign such as {@code pm}
     */
    public record DayPart(int from, String sign) {}

    private final Locale locale;
    private final Seq<String> months;
    private final Seq<String> days;
    private final Seq<String> numerals;
    private final PluralRules plurals;
    private final Seq<DayPart> parts;

    private Tongue(
            Locale locale,
            Seq<String> months,
            Seq<String> days,
            Seq<String> numerals,
            PluralRules plurals,
            Seq<DayPart> parts) {
        this.locale = locale;
        this.months = months.toVector();
        this.days = days.toVector();
        this.numerals = numerals.toVector();
        this.plurals = plurals;
        this.parts = parts.toList();
    }

    /** English or Welsh, by the language of a locale; empty for others. */
    public static Optional<Tongue> of(Locale locale) {
        return List.of(ENGLISH, WELSH)
                .find(each -> each.locale.getLanguage().equals(locale.getLanguage()))
                .toJavaOptional();
    }

    /**
     * Another language.
     *
     * @param locale which
     * @param months twelve names, from January
     * @param days seven names, from Monday, as they stand at the beginning of a date
     * @param plurals which form a counted word takes
     * @param parts the parts of the day, the first from midnight; none if times are always told in 24 hours
     */
    public static Tongue of(
            Locale locale, Seq<String> months, Seq<String> days, PluralRules plurals, Seq<DayPart> parts) {
        if (months.size() != 12 || days.size() != 7 || !inOrder(parts)) {
            throw new IllegalArgumentException("a year has twelve months, a week seven days, a day parts in order");
        }
        return new Tongue(locale, months, days, List.empty(), plurals, parts);
    }

    private static boolean inOrder(Seq<DayPart> parts) {
        Seq<Integer> hours = parts.map(DayPart::from);
        return hours.isEmpty()
                || (hours.head() == 0
                        && hours.last() < 24
                        && hours.distinct().sorted().equals(hours));
    }

    /** Which language. */
    public Locale locale() {
        return locale;
    }

    /** How many forms a counted word has. */
    int forms() {
        return plurals.size();
    }

    /** Which of them a count takes, from 0. */
    int form(long count) {
        return plurals.form(count);
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

    /** A day written out, with its day of the week: {@code Friday 4 January 2030}. */
    public String day(LocalDate day) {
        return days.get(day.getDayOfWeek().getValue() - 1) + " " + date(day, DateStyle.LONG);
    }

    /** A time of the day as it is written. */
    public String time(LocalTime time, TimeStyle style) {
        var out = new StringBuilder();
        time(time, style, out);
        return out.toString();
    }

    /** A day as it is written. */
    public String date(LocalDate day, DateStyle style) {
        var out = new StringBuilder();
        date(day, style, out);
        return out.toString();
    }

    void date(LocalDate day, DateStyle style, StringBuilder out) {
        switch (style) {
            case LONG -> named(day, months.get(day.getMonthValue() - 1), out);
            case SHORT -> named(day, abbreviated(months.get(day.getMonthValue() - 1)), out);
            case NUMERIC -> {
                twoDigits(day.getDayOfMonth(), out);
                twoDigits(day.getMonthValue(), out.append('/'));
                out.append('/').append(day.getYear());
            }
            case ISO -> out.append(day);
        }
    }

    private static String abbreviated(String month) {
        return month.substring(0, month.offsetByCodePoints(0, Math.min(3, month.codePointCount(0, month.length()))));
    }

    private static void named(LocalDate day, String month, StringBuilder out) {
        out.append(day.getDayOfMonth()).append(' ').append(month).append(' ').append(day.getYear());
    }

    private static void twoDigits(int number, StringBuilder out) {
        out.append(number < 10 ? "0" : "").append(number);
    }

    void time(LocalTime time, TimeStyle style, StringBuilder out) {
        if (style == TimeStyle.TWENTY_FOUR_HOURS || parts.isEmpty()) {
            twoDigits(time.getHour(), out);
            twoDigits(time.getMinute(), out.append(':'));
        } else {
            out.append((time.getHour() + 11) % 12 + 1);
            twoDigits(time.getMinute(), out.append('.'));
            out.append(
                    parts.filter(each -> each.from() <= time.getHour()).last().sign());
        }
    }

    @Override
    public String toString() {
        return "Tongue[" + locale.toLanguageTag() + "]";
    }
}
