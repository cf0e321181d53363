package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often something is given, as it is written.
 *
 * @param first its first word
 * @param last its last word
 * @param interval which it is
 * @param usual whether it is told as what is usual; a single day of the week may be the one on which something happened
 */
record WrittenInterval(int first, int last, DoseInterval interval, boolean usual) {

    private static final int LONGEST = 4;
    // What an interval may be followed by; before another word it is that word's own ("weekly blood tests").
    private static final WordSet AFTER = WordSet.of(
            "and",
            "or",
            "for",
            "with",
            "without",
            "on",
            "in",
            "at",
            "by",
            "before",
            "after",
            "as",
            "to",
            "since",
            "until",
            "under",
            "but",
            "while",
            "from",
            "because",
            "which",
            "when",
            "if",
            "is",
            "was",
            "has",
            "he",
            "she",
            "only",
            "instead",
            "oral",
            "orally",
            "subcutaneously",
            "sc",
            "po");

    private static final HashMap<String, DoseInterval> PER = HashMap.of(
            "day", DoseInterval.DAY, "d", DoseInterval.DAY, "week", DoseInterval.WEEK, "month", DoseInterval.MONTH);
    private static final WordSet DAY =
            WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final WordSet DAYS =
            WordSet.of("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays");
    private static final WordSet BETWEEN_DAYS = WordSet.of("and", "or", "to", "on");
    // "For a week" is how long, "after a week" is when.
    private static final WordSet LASTING = WordSet.of("for", "after", "in", "within", "over", "than", "about");
    private static final WordSet EACH = WordSet.of("every", "each", "a");

    private static final HashMap<String, DoseInterval> PHRASES = HashMap.ofAll(phrases());

    private static Map<String, DoseInterval> phrases() {
        Map<String, DoseInterval> phrases = new TreeMap<>();
        put(
                phrases,
                DoseInterval.DAY,
                "daily|a day|each day|every day|per day|od|bd|tds|qds|nightly|each night|every night"
                        + "|at night|at bedtime|in the morning|each morning|every morning|mane|nocte|once a day|twice a day"
                        + "|three times a day|four times a day|once daily|twice daily|three times daily|four times daily"
                        + "|every 24 hours|every twelve hours|every 12 hours");
        put(
                phrases,
                DoseInterval.SOME_DAYS,
                "alternate days|every other day|on alternate days|every second day|twice weekly"
                        + "|twice a week|two times a week|three times weekly|three times a week|thrice weekly|thrice a week");
        put(
                phrases,
                DoseInterval.THREE_DAYS,
                "every three days|every 3 days|every 72 hours|72 hourly|every third day"
                        + "|every 96 hours|every four days|every 4 days");
        put(
                phrases,
                DoseInterval.WEEK,
                "weekly|once weekly|a week|once a week|each week|every week|per week|every seven days"
                        + "|every 7 days|once per week|once every week");
        put(
                phrases,
                DoseInterval.TWO_WEEKS,
                "fortnightly|every fortnight|a fortnight|every two weeks|every 2 weeks"
                        + "|every other week|every second week|two weekly|2 weekly|alternate weeks|every 14 days");
        put(
                phrases,
                DoseInterval.MONTH,
                "monthly|once monthly|a month|once a month|each month|every month|per month"
                        + "|every four weeks|every 4 weeks|four weekly|4 weekly|every 28 days|every three weeks|every 3 weeks"
                        + "|every calendar month|once per month");
        put(
                phrases,
                DoseInterval.TWO_MONTHS,
                "every two months|every 2 months|every eight weeks|every 8 weeks"
                        + "|eight weekly|8 weekly|every other month|two monthly|2 monthly");
        put(
                phrases,
                DoseInterval.THREE_MONTHS,
                "every three months|every 3 months|three monthly|3 monthly|every twelve weeks"
                        + "|every 12 weeks|every 13 weeks|every thirteen weeks|twelve weekly|12 weekly|every 10 weeks"
                        + "|every ten weeks|quarterly|every quarter");
        put(
                phrases,
                DoseInterval.SIX_MONTHS,
                "every six months|every 6 months|six monthly|6 monthly|twice a year" + "|twice yearly|every half year");
        put(
                phrases,
                DoseInterval.YEAR,
                "yearly|annually|once a year|every year|each year|once yearly|every 12 months"
                        + "|every twelve months|a year");
        return phrases;
    }

    private static void put(Map<String, DoseInterval> phrases, DoseInterval interval, String listed) {
        for (String each : listed.split("\\|", -1)) {
            phrases.put(each, interval);
        }
    }

    /** The longest that begins at a word and is of no other word; the words end before a limit. */
    static Optional<WrittenInterval> at(int index, int limit, Words words) {
        boolean lasting = words.folded(index).equals("a") && index > 0 && LASTING.isAt(index - 1, words);
        @Nullable WrittenInterval best = null;
        var phrase = new StringBuilder();
        for (int i = index; i < Math.min(lasting ? index : limit, index + LONGEST); i++) {
            phrase.append(i == index ? "" : " ").append(words.folded(i).replace('-', ' '));
            DoseInterval interval = PHRASES.get(phrase.toString()).getOrNull();
            if (interval != null) {
                best = new WrittenInterval(index, i, interval, true);
            }
        }
        return Optional.ofNullable(best == null ? onDays(index, limit, words) : best)
                .filter(each -> isItsOwn(each.last() + 1, words));
    }

    /** The one that an amount is divided by, as the day in "mg/day". */
    static Option<DoseInterval> per(String word) {
        return PER.get(word);
    }

    // "Mondays", "every Monday", "Mondays, Wednesdays and Fridays".
    private static @Nullable WrittenInterval onDays(int index, int limit, Words words) {
        if (!isDay(index, words)) {
            return null;
        }
        int last = index;
        int days = 1;
        int next = nextDay(last, limit, words);
        while (next > last) {
            last = next;
            days++;
            next = nextDay(last, limit, words);
        }
        boolean usual = days > 1 || DAYS.isAt(index, words) || (index > 0 && EACH.isAt(index - 1, words));
        return new WrittenInterval(index, last, days > 1 ? DoseInterval.SOME_DAYS : DoseInterval.WEEK, usual);
    }

    private static boolean isDay(int index, Words words) {
        return DAY.isAt(index, words) || DAYS.isAt(index, words);
    }

    // The day that is told with another one, behind a comma, a word, or both; the other one if there is none.
    private static int nextDay(int day, int limit, Words words) {
        for (int i = day + 1; i < Math.min(limit, day + LONGEST); i++) {
            if (isDay(i, words)) {
                return i;
            }
            if (!words.folded(i).equals(",") && !BETWEEN_DAYS.isAt(i, words)) {
                return day;
            }
        }
        return day;
    }

    /** Whether a word, by its index, is no noun that a word before it may belong to. */
    static boolean isItsOwn(int next, Words words) {
        return next >= words.count()
                || words.isMark(next)
                || AFTER.isAt(next, words)
                || isDay(next, words)
                || PHRASES.containsKey(words.folded(next));
    }
}
