package io.github.medsecretary.terminology.promise;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Reads by when something is to be done: "in three months", "in 6/52", "within 72 hours", "on 5 November". */
final class DueReader {

    private static final int HOURS_OF_DAY = 24;
    private static final int MOST_FILLERS = 3;

    private static final Vector<String> NUMBERS = Vector.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen");
    private static final Vector<String> MONTHS = Vector.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final HashSet<String> BEFORE = HashSet.of("in", "within", "after", "at");
    private static final HashSet<String> OPENING =
            HashSet.of("see", "review", "clinic", "tci", "rv", "fu", "opa", "opd", "appointment");
    private static final HashSet<String> PAST = HashSet.of("ago", "earlier", "before", "previously", "old");
    private static final HashSet<String> FILLERS =
            HashSet.of("the", "next", "another", "about", "approximately", "around");
    private static final HashSet<String> RANGES = HashSet.of("to", "or");
    private static final HashMap<String, Period> SLASHED =
            HashMap.of("7", Period.ofDays(1), "52", Period.ofWeeks(1), "12", Period.ofMonths(1));
    // "Six monthly", "three-monthly".
    private static final HashMap<String, Period> RECURRENT = HashMap.of(
            "daily", Period.ofDays(1),
            "weekly", Period.ofWeeks(1),
            "fortnightly", Period.ofWeeks(2),
            "monthly", Period.ofMonths(1),
            "quarterly", Period.ofMonths(3),
            "yearly", Period.ofYears(1),
            "annually", Period.ofYears(1),
            "annual", Period.ofYears(1));

    private final Tokens tokens;
    private final Optional<LocalDate> written;

    DueReader(Tokens tokens, Optional<LocalDate> written) {
        this.tokens = tokens;
        this.written = written;
    }

    /** The first that stands between two places. */
    Optional<Due> in(int from, int until) {
        for (int i = from; i < until; i++) {
            Optional<Due> due = at(i, until);
            if (due.isPresent()) {
                return due;
            }
        }
        return Optional.empty();
    }

    private Optional<Due> at(int i, int until) {
        if (tokens.is(i, BEFORE)) {
            return period(i + 1, until).map(Due.In::new);
        }
        if (tokens.at(i).equals("every") || tokens.at(i).equals("each")) {
            return period(i + 1, until).or(() -> unit(tokens.at(i + 1), 1)).map(Due.Every::new);
        }
        if (tokens.at(i).equals("next")) {
            return unit(tokens.at(i + 1), 1).map(Due.In::new);
        }
        if (tokens.at(i).equals("tomorrow")) {
            return Optional.of(new Due.In(Period.ofDays(1)));
        }
        Period recurrent = RECURRENT.get(tokens.at(i)).getOrNull();
        if (recurrent != null) {
            return Optional.of(new Due.Every(times(recurrent, number(i - 1).orElse(1))));
        }
        return i == tokens.first() ? opened(i, until).or(() -> date(i, until)) : date(i, until);
    }

    // "See 2/12", "R/V 6 weeks", "follow up 3 months": what opens a line of a list is told its time without "in".
    private Optional<Due> opened(int first, int until) {
        boolean two = tokens.are(first, "follow", "up") || tokens.are(first, "r", "v") || tokens.are(first, "f", "u");
        if (!two && !tokens.is(first, OPENING)) {
            return Optional.empty();
        }
        int from = two ? first + 2 : first + 1;
        boolean past = tokens.anyIn(from, Math.min(until, from + MOST_FILLERS + 1), PAST);
        return past ? Optional.empty() : period(from, until).map(Due.In::new);
    }

    private static Period times(Period period, int number) {
        return period.multipliedBy(number);
    }

    // "Three months", "6-8 weeks", "six to eight weeks", "a fortnight", "3/12", "the next four weeks".
    private Optional<Period> period(int from, int until) {
        int at = from;
        while (at < Math.min(until, from + MOST_FILLERS) && tokens.is(at, FILLERS)) {
            at++;
        }
        Optional<Integer> first = number(at);
        if (first.isEmpty() || at >= until) {
            return Optional.empty();
        }
        int next = tokens.is(at + 1, RANGES) ? at + 2 : at + 1;
        Optional<Period> last = number(next).flatMap(number -> counted(next, number));
        return counted(at, first.get()).or(() -> last);
    }

    // The number at a place with the unit after it: "3 months", or "3/12".
    private Optional<Period> counted(int at, int number) {
        return tokens.isSlashed(at)
                ? Optional.ofNullable(SLASHED.get(tokens.at(at + 1)).getOrNull())
                        .map(unit -> times(unit, number))
                : unit(tokens.at(at + 1), number);
    }

    private static Optional<Period> unit(String word, int number) {
        return switch (word) {
            case "hour", "hours" -> Optional.of(Period.ofDays((number + HOURS_OF_DAY - 1) / HOURS_OF_DAY));
            case "day", "days" -> Optional.of(Period.ofDays(number));
            case "week", "weeks" -> Optional.of(Period.ofWeeks(number));
            case "fortnight", "fortnights" -> Optional.of(Period.ofWeeks(2 * number));
            case "month", "months" -> Optional.of(Period.ofMonths(number));
            case "year", "years" -> Optional.of(Period.ofYears(number));
            default -> Optional.empty();
        };
    }

    private Optional<Integer> number(int at) {
        String word = tokens.at(at);
        if (word.equals("a") || word.equals("an")) {
            return Optional.of(1);
        }
        int named = NUMBERS.indexOf(word);
        boolean digits = !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> '0' <= c && c <= '9');
        return digits ? Optional.of(Integer.parseInt(word)) : Optional.of(named).filter(index -> index > 0);
    }

    // "5 November", "5 November 2031", "5th of November", "2030-11-05" is three numbers and is left alone.
    private Optional<Due> date(int at, int until) {
        String day = tokens.at(at).replaceFirst("(?:st|nd|rd|th)$", "");
        boolean number = !day.isEmpty() && day.length() <= 2 && day.chars().allMatch(c -> '0' <= c && c <= '9');
        int month = MONTHS.indexOf(tokens.at(tokens.at(at + 1).equals("of") ? at + 2 : at + 1)) + 1;
        int yearAt = tokens.at(at + 1).equals("of") ? at + 3 : at + 2;
        if (!number || month == 0 || at + 1 >= until) {
            return Optional.empty();
        }
        String year = tokens.at(yearAt);
        boolean isYear = year.length() == 4 && year.chars().allMatch(c -> '0' <= c && c <= '9');
        Optional<Integer> said = isYear ? Optional.of(Integer.parseInt(year)) : Optional.empty();
        return said.flatMap(each -> day(each, month, Integer.parseInt(day)))
                .or(() -> said.isPresent() ? Optional.empty() : next(month, Integer.parseInt(day)))
                .map(Due.On::new);
    }

    // A day without a year is the next one from the letter's date on.
    private Optional<LocalDate> next(int month, int day) {
        return written.flatMap(from -> day(from.getYear(), month, day)
                .filter(each -> !each.isBefore(from))
                .or(() -> day(from.getYear() + 1, month, day)));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
