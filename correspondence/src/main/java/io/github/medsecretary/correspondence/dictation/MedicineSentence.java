package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.correspondence.content.Medicine;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

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
    private static final Seq<String> ROUTES = List.of(
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
    private static final Seq<String> FREQUENCIES = List.of(
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
    private static final Seq<String> CHANGES =
            List.of("started", "increased", "reduced", "stopped", "unchanged", "restarted", "continued", "new");

    private MedicineSentence() {}

    static Medicine read(String sentence) {
        List<String> words = List.of(sentence.split("\\s+", -1));
        int number = words.indexWhere(word -> Character.isDigit(word.charAt(0)));
        if (number < 1) {
            return Medicine.builder().name(sentence).build();
        }
        boolean unitApart = number + 1 < words.size() && UNITS.contains(lower(words.get(number + 1)));
        int dosed = number + (unitApart ? 2 : 1);
        String rest = words.drop(dosed).mkString(" ");
        Option<String> route = first(ROUTES, rest);
        Option<String> frequency = first(FREQUENCIES, rest);
        Option<String> change = first(CHANGES, rest);
        String left =
                change.map(word -> rest.substring(0, lower(rest).indexOf(word))).getOrElse(rest);
        boolean understood = remainder(left, route, frequency).isBlank();
        return understood
                ? Medicine.builder()
                        .name(words.take(number).mkString(" "))
                        .dose(words.slice(number, dosed).mkString(" "))
                        .route(route.toJavaOptional())
                        .frequency(frequency.toJavaOptional())
                        .change(change.toJavaOptional())
                        .reason(change.flatMap(word -> reason(rest, word)).toJavaOptional())
                        .build()
                : Medicine.builder().name(sentence).build();
    }

    private static Option<String> reason(String rest, String change) {
        String after = rest.substring(lower(rest).indexOf(change) + change.length());
        String reason = after.replaceFirst("^[\\s,]*(because of|for|due to|owing to)?\\s*", "")
                .strip();
        return Option.when(!reason.isEmpty(), reason);
    }

    private static Option<String> first(Seq<String> phrases, String rest) {
        String padded = " " + lower(rest).replace(',', ' ') + " ";
        return phrases.find(phrase -> padded.contains(" " + phrase + " "));
    }

    private static String remainder(String left, Option<String> route, Option<String> frequency) {
        String remainder = lower(left);
        for (String known : List.of(route, frequency).flatMap(each -> each)) {
            remainder = remainder.replace(known, "");
        }
        return remainder.replaceAll("[,;.]", " ").replaceAll("\\b(was|has been|and)\\b", " ");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
