package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates of a letter, in their order, each read once from its first word. */
final class Dates {

    static final Facts<WrittenDate> OF_READING =
            Facts.of(reading -> new Dates(reading).all(reading.firstAsked(), reading.endAsked()));

    private static final HashMap<String, Integer> MONTHS = HashMap.ofEntries(
            Tuple.of("january", 1),
            Tuple.of("february", 2),
            Tuple.of("march", 3),
            Tuple.of("april", 4),
            Tuple.of("may", 5),
            Tuple.of("june", 6),
            Tuple.of("july", 7),
            Tuple.of("august", 8),
            Tuple.of("september", 9),
            Tuple.of("october", 10),
            Tuple.of("november", 11),
            Tuple.of("december", 12),
            Tuple.of("jan", 1),
            Tuple.of("feb", 2),
            Tuple.of("mar", 3),
            Tuple.of("apr", 4),
            Tuple.of("jun", 6),
            Tuple.of("jul", 7),
            Tuple.of("aug", 8),
            Tuple.of("sep", 9),
            Tuple.of("sept", 9),
            Tuple.of("oct", 10),
            Tuple.of("nov", 11),
            Tuple.of("dec", 12));

    // Hardly any word is one of them, which is told more quickly.
    static final WordSet NAMES_OF_MONTHS = WordSet.of(MONTHS.keySet().toJavaArray(String[]::new));

    private static final HashMap<String, DayOfWeek> WEEKDAYS = HashMap.ofEntries(
            Tuple.of("monday", DayOfWeek.MONDAY),
            Tuple.of("tuesday", DayOfWeek.TUESDAY),
            Tuple.of("wednesday", DayOfWeek.WEDNESDAY),
            Tuple.of("thursday", DayOfWeek.THURSDAY),
            Tuple.of("friday", DayOfWeek.FRIDAY),
            Tuple.of("saturday", DayOfWeek.SATURDAY),
            Tuple.of("sunday", DayOfWeek.SUNDAY),
            Tuple.of("mon", DayOfWeek.MONDAY),
            Tuple.of("tue", DayOfWeek.TUESDAY),
            Tuple.of("tues", DayOfWeek.TUESDAY),
            Tuple.of("wed", DayOfWeek.WEDNESDAY),
            Tuple.of("thu", DayOfWeek.THURSDAY),
            Tuple.of("thurs", DayOfWeek.THURSDAY),
            Tuple.of("fri", DayOfWeek.FRIDAY),
            Tuple.of("sat", DayOfWeek.SATURDAY),
            Tuple.of("sun", DayOfWeek.SUNDAY));

    private static final WordSet ORDINALS = WordSet.of("st", "nd", "rd", "th");
    private static final int CENTURY = 100;
    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2999;
    private static final int PIVOT = 40;

    private final Words words;
    private final String text;

    private Dates(Reading reading) {
        words = reading.words();
        text = reading.text().value();
    }

    /** The dates of a letter. */
    static Seq<WrittenDate> of(Reading reading) {
        return reading.derived(OF_READING);
    }

    private Seq<WrittenDate> all(int from, int to) {
        var found = new ArrayList<WrittenDate>();
        int at = from;
        while (at < to) {
            WrittenDate date = at(at);
            if (date == null) {
                at++;
            } else {
                found.add(date);
                at = Math.max(at + 1, words.firstFrom(date.span().end()));
            }
        }
        return Array.ofAll(found);
    }

    private @Nullable WrittenDate at(int index) {
        if (words.beginsWithFigure(index)) {
            WrittenDate figures = figures(index);
            return figures == null ? dayFirst(index) : figures;
        }
        return NAMES_OF_MONTHS.isAt(index, words) ? monthFirst(index) : null;
    }

    // "4 January 2030", "4th of January", "the 31st June".
    private @Nullable WrittenDate dayFirst(int index) {
        int day = day(words.folded(index));
        if (day < 0 || joined(index - 1, index)) {
            return null;
        }
        int at = index + 1 + (isWord(index + 1, "of") ? 1 : 0);
        Integer month = at < words.count() ? MONTHS.get(words.folded(at)).getOrNull() : null;
        if (month == null || isMay(at)) {
            return null;
        }
        int after = at + 1 + (isWord(at + 1, ",") ? 1 : 0);
        return named(index, day, at, month, after);
    }

    private @Nullable WrittenDate monthFirst(int index) {
        Integer month = MONTHS.get(words.folded(index)).getOrNull();
        int day = index + 1 < words.count() ? day(words.folded(index + 1)) : -1;
        if (month == null || day < 0 || joined(index + 1, index + 2)) {
            return null;
        }
        int after = index + 2 + (isWord(index + 2, ",") ? 1 : 0);
        return named(index, day, index + 1, month, after);
    }

    private WrittenDate named(int first, int day, int last, int month, int after) {
        int year = after < words.count() ? year(words.folded(after)) : -1;
        Span span = words.span(first, year < 0 ? last : after);
        return new WrittenDate(first, span, day, month, year < 0 ? null : (Integer) year, true, true, weekday(first));
    }

    // 04/01/2030, 4.1.30, 2030-01-04: three numbers with one and the same sign between them.
    private @Nullable WrittenDate figures(int index) {
        Span whole = words.span(index);
        int from = whole.start();
        if (from > 0 && (isFigure(from - 1) || isSign(text.charAt(from - 1)))) {
            return null;
        }
        int oneEnd = figuresEnd(from);
        char sign = oneEnd < text.length() ? text.charAt(oneEnd) : ' ';
        int twoEnd = isSign(sign) ? figuresEnd(oneEnd + 1) : oneEnd;
        if (twoEnd <= oneEnd + 1 || twoEnd >= text.length() || text.charAt(twoEnd) != sign) {
            return null;
        }
        int end = figuresEnd(twoEnd + 1);
        boolean free = end == text.length() || (!(isSign(text.charAt(end)) && isFigure(end + 1)) && !isLetter(end));
        return end > twoEnd + 1 && free
                ? figures(index, Span.of(from, end), number(from, oneEnd), number(oneEnd + 1, twoEnd), twoEnd + 1)
                : null;
    }

    private @Nullable WrittenDate figures(int index, Span span, int one, int two, int third) {
        int length = span.end() - third;
        int three = number(third, span.end());
        if (one >= FIRST_YEAR && one <= LAST_YEAR && length <= 2) {
            return new WrittenDate(index, span, three, two, one, true, true, weekday(index));
        }
        boolean year =
                length == 4 ? three >= FIRST_YEAR && three <= LAST_YEAR : length == 2 && text.charAt(third - 1) == '/';
        boolean fits = year && one >= 1 && one <= CENTURY && two >= 1 && two < CENTURY;
        return fits
                ? new WrittenDate(
                        index, span, one, two, length == 4 ? three : century(three), false, length == 4, weekday(index))
                : null;
    }

    private static int century(int year) {
        return year < PIVOT ? 2000 + year : 1900 + year;
    }

    private Optional<DayOfWeek> weekday(int first) {
        int at = first - 1;
        while (at >= 0
                && at > first - 4
                && (isWord(at, ",") || isWord(at, "the") || isWord(at, ".") || isWord(at, "("))) {
            at--;
        }
        return at < 0
                ? Optional.empty()
                : Optional.ofNullable(WEEKDAYS.get(words.folded(at)).getOrNull());
    }

    // "In May 2 of them": a month alone is a word as well.
    private boolean isMay(int index) {
        String written = words.written(index);
        return !Character.isUpperCase(written.charAt(0));
    }

    private boolean joined(int one, int other) {
        if (one < 0 || other >= words.count()) {
            return false;
        }
        int end = words.span(one).end();
        int start = words.span(other).start();
        return end + 1 == start && isSign(text.charAt(end));
    }

    private boolean isWord(int index, String word) {
        return index >= 0 && index < words.count() && words.folded(index).equals(word);
    }

    /** The month that a word and the year after it name, without a day; null if they don't. */
    static @Nullable YearMonth month(int index, Words words) {
        Integer month = NAMES_OF_MONTHS.isAt(index, words)
                ? MONTHS.get(words.folded(index)).getOrNull()
                : null;
        int year = month == null || index + 1 >= words.count() ? -1 : year(words.folded(index + 1));
        boolean alone = index == 0 || !words.beginsWithFigure(index - 1);
        return month == null || year < 0 || !alone ? null : YearMonth.of(year, month);
    }

    private static int day(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        boolean fits =
                digits > 0 && digits <= 2 && (digits == word.length() || ORDINALS.contains(word.substring(digits)));
        int day = fits ? Numerals.whole(word.substring(0, digits)) : -1;
        return day >= 1 && day <= 39 ? day : -1;
    }

    private static int year(String word) {
        int year = word.length() == 4 ? Numerals.whole(word) : -1;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
    }

    private boolean isFigure(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isSign(char c) {
        return c == '/' || c == '.' || c == '-';
    }

    // No further than four figures: more are no part of a date.
    private int figuresEnd(int from) {
        int end = from;
        while (end < from + 5 && isFigure(end)) {
            end++;
        }
        return end - from > 4 ? from : end;
    }

    private int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
