package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.correspondence.content.Medicine;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a medicine from a sentence: words up to the first number are its name, the number with its unit is the dose,
 * and of the rest the route, the frequency and the change are recognised by their usual words. A sentence of another
 * shape is kept whole as the name, so that nothing is lost.
 */
final class MedicineSentence {

    private static final Seq<String> UNITS = List.of(
            "mg",
            "g",
            "micrograms",
            "microgram",
            "milligrams",
            "grams",
            "ml",
            "millilitres",
            "units",
            "puffs",
            "puff",
            "tablets",
            "tablet",
            "capsules",
            "capsule",
            "drops",
            "nanograms");
    private static final Pattern ROUTE = anyOf(
            "orally",
            "oral",
            "by mouth",
            "intravenously",
            "subcutaneously",
            "intramuscularly",
            "inhaled",
            "rectally",
            "topically",
            "sublingually");
    private static final Pattern FREQUENCY = anyOf(
            "once a day",
            "once daily",
            "twice a day",
            "twice daily",
            "three times a day",
            "four times a day",
            "every other day",
            "once a week",
            "once weekly",
            "twice a week",
            "at night",
            "in the morning",
            "when required",
            "as required",
            "every night",
            "every morning",
            "daily",
            "weekly",
            "monthly");
    private static final Pattern CHANGE =
            anyOf("started", "increased", "reduced", "stopped", "unchanged", "restarted", "continued", "new");

    private MedicineSentence() {}

    // In any case, and never within another word.
    private static Pattern anyOf(String... phrases) {
        return Pattern.compile("(?i)(?<![^\\s,])(?:" + String.join("|", phrases) + ")(?![^\\s,])");
    }

    static Medicine read(String sentence) {
        List<String> words = List.of(sentence.split("\\s+", -1));
        int number = words.indexWhere(word -> Character.isDigit(word.charAt(0)));
        if (number < 1) {
            return Medicine.builder().name(sentence).build();
        }
        boolean unitApart = number + 1 < words.size() && UNITS.contains(lower(words.get(number + 1)));
        int dosed = number + (unitApart ? 2 : 1);
        Course course = Course.read(words.drop(dosed).mkString(" "));
        return isUnderstood(course.how())
                ? Medicine.builder()
                        .name(words.take(number).mkString(" "))
                        .dose(words.slice(number, dosed).mkString(" "))
                        .route(first(ROUTE, course.how()))
                        .frequency(first(FREQUENCY, course.how()))
                        .change(course.change())
                        .reason(course.reason())
                        .build()
                : Medicine.builder().name(sentence).build();
    }

    /** What follows the dose: how it is taken, what changed, and why. */
    private record Course(String how, Optional<String> change, Optional<String> reason) {

        // What is said after "reduced" tells why, unless it tells nothing but how: a "daily" in the reason for a
        // change is not how often the medicine is taken now.
        static Course read(String rest) {
            Matcher change = CHANGE.matcher(rest);
            if (!change.find()) {
                return new Course(rest, Optional.empty(), Optional.empty());
            }
            String before = rest.substring(0, change.start());
            String after = rest.substring(change.end());
            Optional<String> word = Optional.of(lower(change.group()));
            return isUnderstood(before + after)
                    ? new Course(before + after, word, Optional.empty())
                    : new Course(before, word, why(after));
        }

        private static Optional<String> why(String after) {
            String reason = after.replaceFirst("^[\\s,]*((because of|for|due to|owing to)\\b)?\\s*", "")
                    .strip();
            return Optional.of(reason).filter(each -> !each.isEmpty());
        }
    }

    private static Optional<String> first(Pattern phrases, String text) {
        Matcher found = phrases.matcher(text);
        return found.find() ? Optional.of(lower(found.group())) : Optional.empty();
    }

    // Nothing is there but a route, a frequency and words that tell nothing.
    private static boolean isUnderstood(String how) {
        String left = FREQUENCY.matcher(ROUTE.matcher(how).replaceFirst(" ")).replaceFirst(" ");
        return left.replaceAll("[,;.]", " ")
                .replaceAll("\\b(was|has been|and)\\b", " ")
                .isBlank();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
