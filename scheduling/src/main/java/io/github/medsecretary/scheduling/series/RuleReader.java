package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads one rule; tells all that is wrong with it, each problem under the name of its part. */
final class RuleReader {

    // No rule that a person writes is longer; it bounds the work before anything is understood.
    private static final int LONGEST = 1_000;

    private static final int DATE_LENGTH = 8;
    private static final int MONTHS = 12;

    private final String text;
    private final ArrayList<Problem> problems = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    RuleReader(String text) {
        this.text = text;
    }

    Either<Seq<Problem>, RecurrenceRule> read() {
        if (text.length() > LONGEST) {
            return Either.left(List.of(Problem.of(SeriesCode.MALFORMED_RULE)));
        }
        split();
        var builder = RecurrenceRule.builder();
        if (!parts.containsKey("FREQ")) {
            problem(SeriesCode.MALFORMED_RULE, "FREQ");
        }
        parts.forEach((name, value) -> part(name, value, builder));
        if (!problems.isEmpty()) {
            return Either.left(List.ofAll(problems));
        }
        var rule = builder.build();
        Seq<Problem> wrong = rule.problems();
        return wrong.isEmpty() ? Either.right(rule) : Either.left(wrong);
    }

    private void split() {
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals <= 0 || equals == part.length() - 1) {
                problems.add(Problem.of(SeriesCode.MALFORMED_RULE));
            } else {
                String name = part.substring(0, equals).toUpperCase(Locale.ROOT);
                if (parts.put(name, part.substring(equals + 1)) != null) {
                    problem(SeriesCode.DUPLICATE_PART, name);
                }
            }
        }
    }

    private void part(String name, String value, RecurrenceRule.Builder builder) {
        switch (name) {
            case "FREQ" -> frequency(value).peek(builder::frequency).onEmpty(() -> unsupported(name));
            case "INTERVAL" -> take(name, number(value), builder::interval);
            case "COUNT" -> take(name, number(value), builder::count);
            case "UNTIL" -> take(name, end(value), builder::until);
            case "BYDAY" -> take(name, list(value, RuleReader::byDay), builder::byDay);
            case "BYMONTHDAY" -> take(name, list(value, RuleReader::number), builder::byMonthDay);
            case "BYMONTH" -> take(name, list(value, RuleReader::month), builder::byMonth);
            case "BYSETPOS" -> take(name, list(value, RuleReader::number), builder::bySetPosition);
            case "WKST" -> take(name, day(value), builder::weekStart);
            default -> unsupported(name);
        }
    }

    private <T> void take(String name, Option<T> value, Consumer<? super T> use) {
        value.peek(use).onEmpty(() -> problem(SeriesCode.MALFORMED_RULE, name));
    }

    private void unsupported(String name) {
        // An unknown part's name is the caller's content, so it is told by its place among the parts.
        boolean known = name.equals("FREQ");
        int index = List.ofAll(parts.keySet()).indexOf(name);
        problems.add(
                known
                        ? Problem.of(SeriesCode.UNSUPPORTED_PART).under(name)
                        : Problem.of(SeriesCode.UNSUPPORTED_PART).under(index));
    }

    private void problem(SeriesCode code, String name) {
        problems.add(Problem.of(code).under(name));
    }

    private static Option<Frequency> frequency(String value) {
        return List.of(Frequency.values()).find(each -> each.name().equalsIgnoreCase(value));
    }

    private static <T> Option<Seq<T>> list(String value, Function<String, Option<T>> element) {
        return Option.sequence(List.of(value.split(",", -1)).map(element));
    }

    private static Option<Integer> number(String value) {
        String digits = value.startsWith("-") || value.startsWith("+") ? value.substring(1) : value;
        boolean isNumber = !digits.isEmpty()
                && digits.length() < DATE_LENGTH + 1
                && digits.chars().allMatch(each -> each >= '0' && each <= '9');
        return Option.when(isNumber, () -> Integer.parseInt(value));
    }

    private static Option<Month> month(String value) {
        return number(value).filter(each -> each >= 1 && each <= MONTHS).map(Month::of);
    }

    private static Option<DayOfWeek> day(String value) {
        return List.of(DayOfWeek.values())
                .find(each -> ByDay.every(each).toString().equalsIgnoreCase(value));
    }

    private static Option<ByDay> byDay(String value) {
        int at = value.length() - 2;
        if (at < 0) {
            return Option.none();
        }
        Option<Integer> ordinal =
                at == 0 ? Option.of(0) : number(value.substring(0, at)).filter(each -> each != 0);
        return ordinal.flatMap(which -> day(value.substring(at)).map(day -> new ByDay(which, day)));
    }

    private static Option<RuleEnd> end(String value) {
        try {
            if (value.length() == DATE_LENGTH) {
                return Option.of(new RuleEnd.OnDate(LocalDate.parse(value, RuleWriter.DATE)));
            }
            if (value.endsWith("Z") || value.endsWith("z")) {
                var time = LocalDateTime.parse(value.substring(0, value.length() - 1), RuleWriter.TIME);
                return Option.of(new RuleEnd.AtInstant(time.toInstant(ZoneOffset.UTC)));
            }
            return Option.of(new RuleEnd.AtWallClock(LocalDateTime.parse(value, RuleWriter.TIME)));
        } catch (DateTimeParseException malformed) {
            return Option.none();
        }
    }
}
