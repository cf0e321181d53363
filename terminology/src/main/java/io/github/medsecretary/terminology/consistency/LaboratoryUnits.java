package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/**
 * A laboratory's value that nobody has in the unit it is given in, as when an old unit's number stands before the new unit:
 * "haemoglobin 12 g/L". The ranges hold what has been survived, not what is normal: clinical usage, rounded outwards.
 */
final class LaboratoryUnits implements NumberCheck {

    private static final Phrases NAMES = Phrases.of("""
            haemoglobin: haemoglobin|hemoglobin|hb|hgb
            albumin: albumin|serum albumin
            creatinine: creatinine|serum creatinine
            urea: urea
            calcium: calcium|corrected calcium|adjusted calcium
            glucose: glucose|blood glucose|blood sugar|capillary glucose
            hba1c: hba1c
            bilirubin: bilirubin
            """);

    private static final Map<String, Quantity.Range> RANGES = HashMap.of(
                    "haemoglobin g/l", "20 250",
                    "haemoglobin g/dl", "2 25",
                    "albumin g/l", "8 70",
                    "creatinine µmol/l", "15 3000",
                    "creatinine mg/dl", "0.1 35",
                    "urea mmol/l", "0.3 120",
                    "calcium mmol/l", "0.5 6")
            .put("glucose mmol/l", "0.3 90")
            .put("glucose mg/dl", "10 1800")
            .put("hba1c mmol/mol", "10 220")
            .put("hba1c %", "3 22")
            .put("bilirubin µmol/l", "0 1000")
            .mapValues(Quantity.Range::of);

    private static final WordSet LINKS =
            WordSet.of("is", "was", "of", ":", "=", "now", "today", "at", "level", "result");

    private static final int FARTHEST = 4;
    private static final int LONGEST_UNIT = 9;

    @Override
    public Seq<Finding> check(Reading reading) {
        var found = new ArrayList<Finding>();
        NAMES.in(reading, (i, length) -> odd(i, length, reading).ifPresent(found::add));
        return Array.ofAll(found);
    }

    private static Optional<Finding> odd(int name, int length, Reading reading) {
        Words words = reading.words();
        int at = name + length;
        while (at < Math.min(words.count(), name + length + FARTHEST) && LINKS.isAt(at, words)) {
            at++;
        }
        if (at >= words.count() || !isAlone(at, reading)) {
            return Optional.empty();
        }
        String key = NAMES.meaning(name, length, words) + " "
                + unit(words.end(at), reading.text().value());
        Span span = words.span(at);
        return Numerals.decimal(words.folded(at))
                .filter(value -> RANGES.get(key).exists(range -> !range.holds(value)))
                .map(value -> new Question(
                                ConsistencyRules.NUMBER,
                                "This cannot have been measured.",
                                "What was the result, please?")
                        .about(span, List.of(words.span(name, name + length - 1)), 0.9));
    }

    // No end of a range, and no number with a sign.
    private static boolean isAlone(int index, Reading reading) {
        String text = reading.text().value();
        int start = reading.words().start(index);
        return start == 0 || "/-–<>.".indexOf(text.charAt(start - 1)) < 0;
    }

    // The run after the number, with one blank or none between: "12 g/L", "12g/L".
    private static String unit(int from, String text) {
        int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        int end = start;
        while (end < Math.min(text.length(), start + LONGEST_UNIT) && !isEnd(text.charAt(end))) {
            end++;
        }
        String unit = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u03BC', '\u00B5');
        return unit.startsWith("umol") || unit.startsWith("micromol") ? "\u00B5mol/l" : unit;
    }

    private static boolean isEnd(char c) {
        return Character.isWhitespace(c) || ",.;:()".indexOf(c) >= 0;
    }
}
